package ru.podyom.measure;

import java.util.Map;
import ru.podyom.ui.Words;

/** What a measure works on; the directions are those of the working group's recommendations, the list is our own proposal. */
public enum Direction {
    MANAGEMENT("Управление и организация"),
    MONITORING("Мониторинг и анализ"),
    TEACHERS("Работа с педагогами"),
    PUPILS("Поддержка обучающихся"),
    PARENTS("Работа с родителями"),
    NETWORK("Сетевое взаимодействие"),
    ENVIRONMENT("Образовательная среда");

    private final String title;

    Direction(String title) {
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
