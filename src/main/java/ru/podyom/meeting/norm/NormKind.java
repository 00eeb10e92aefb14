package ru.podyom.meeting.norm;

import java.util.Map;
import ru.podyom.ui.Words;

/** What a normative document is. */
public enum NormKind {
    LAW("Закон, постановление"),
    ORDER("Приказ"),
    DIRECTIVE("Распоряжение"),
    LETTER("Письмо"),
    GUIDELINES("Методические рекомендации, методика"),
    REGULATION("Положение, порядок"),
    OTHER("Другой документ");

    private final String title;

    NormKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Map<String, String> choices() {
        return Words.choices(values(), one -> one.title);
    }
}
