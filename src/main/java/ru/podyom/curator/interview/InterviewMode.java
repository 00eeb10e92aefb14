package ru.podyom.curator.interview;

import java.util.Map;
import ru.podyom.ui.Words;

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
        return Words.choices(values(), one -> one.title);
    }
}
