package ru.podyom.curator.interview;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a curator and a head talked. */
public enum InterviewMode {
    IN_PERSON("Очно"),
    REMOTE("Дистанционно"),
    PHONE("По телефону");

    private final String title;

    InterviewMode(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Choices of a form, by name. */
    public static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (InterviewMode mode : values()) {
            choices.put(mode.name(), mode.title);
        }
        return choices;
    }
}
