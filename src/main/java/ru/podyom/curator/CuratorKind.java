package ru.podyom.curator;

import java.util.Map;
import ru.podyom.ui.Words;

/** On whose behalf a curator helps a school; a school has at most one of each kind at a time. */
public enum CuratorKind {
    MUNICIPAL("Муниципальный"),
    PROJECT_500("Проект «500+»");

    private final String title;

    CuratorKind(String title) {
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
