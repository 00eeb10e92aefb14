package ru.podyom.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a measure came from. */
public enum OriginKind {
    MINUTES("Пункт протокола"),
    RECOMMENDATION("Рекомендация собеседования"),
    FINDING("Вывод мониторинга"),
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
        Map<String, String> choices = new LinkedHashMap<>();
        for (OriginKind value : values()) {
            choices.put(value.name(), value.title);
        }
        return choices;
    }
}
