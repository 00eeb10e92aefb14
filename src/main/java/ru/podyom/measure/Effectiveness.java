package ru.podyom.measure;

import java.util.Map;
import ru.podyom.ui.Words;

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
        return Words.choices(values(), one -> one.title);
    }
}
