package ru.podyom.meeting.body;

import java.util.LinkedHashMap;
import java.util.Map;

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
        Map<String, String> choices = new LinkedHashMap<>();
        for (BodyKind kind : values()) {
            choices.put(kind.name(), kind.title);
        }
        return choices;
    }
}
