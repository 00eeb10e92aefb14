package ru.podyom.meeting.body;

import java.util.Map;
import ru.podyom.ui.Words;

/** What a standing body is. */
public enum BodyKind {
    WORKING_GROUP("Рабочая группа"),
    BOARD("Коллегия"),
    COUNCIL("Совет"),
    COMMISSION("Комиссия");

    private final String title;

    BodyKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Map<String, String> choices() {
        return Words.choices(values(), one -> one.title);
    }
}
