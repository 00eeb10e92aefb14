package ru.podyom.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a measure was judged. */
public enum Effectiveness {
    EFFECTIVE("Признана эффективной"),
    INEFFECTIVE("Признана неэффективной");

    private final String title;

    Effectiveness(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Choices of forms and filters, by name. */
    public static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Effectiveness value : values()) {
            choices.put(value.name(), value.title);
        }
        return choices;
    }
}
