package ru.podyom.measure;

import java.util.Map;
import ru.podyom.ui.Words;

/** What a measure came from. */
public enum OriginKind {
    MINUTES("Пункт протокола"),
    RECOMMENDATION("Рекомендация собеседования"),
    FINDING("Вывод протокола или мониторинга"),
    RUN("Расчёт выявления"),
    OWN("Собственное решение");

    private final String title;

    OriginKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Choices of forms and filters, by name. */
    public static Map<String, String> choices() {
        return Words.choices(values(), one -> one.title);
    }
}
