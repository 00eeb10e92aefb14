package ru.podyom.identification.exclusion;

import java.util.Map;
import ru.podyom.ui.Words;

/** Why a school is not identified by results (methodology section 1.6); the choice and its effect are our parameter. */
public enum ExclusionReason {
    CORRECTIONAL("Школа для детей с ОВЗ"),
    EVENING("Вечерняя (сменная) школа"),
    CLOSED("Учреждение закрытого типа"),
    HOSPITAL("Обучение при больнице"),
    DECISION("Решение органа управления"),
    OTHER("Иное");

    private final String title;

    ExclusionReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Map<String, String> titles() {
        return Words.choices(values(), ExclusionReason::title);
    }
}
