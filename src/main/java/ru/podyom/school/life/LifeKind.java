package ru.podyom.school.life;

import java.util.Arrays;
import java.util.Optional;

/** What can happen to a school as an organisation. */
public enum LifeKind {
    RENAMED("Переименование", "Переименована"),
    MERGED("Присоединение к другой школе", "Присоединена"),
    SPLIT("Выделение новой школы", "Из неё выделена школа"),
    CLOSED("Закрытие", "Закрыта"),
    REOPENED("Возобновление работы", "Возобновила работу"),
    TRANSFERRED("Передача в другой муниципалитет", "Передана в другой муниципалитет"),
    BRANCH("Стала филиалом", "Стала филиалом"),
    CAMPUS("Стала корпусом", "Стала корпусом");

    private final String title;
    private final String past;

    LifeKind(String title, String past) {
        this.title = title;
        this.past = past;
    }

    public String title() {
        return title;
    }

    /** As the history tells it. */
    public String past() {
        return past;
    }

    /** Whether another school takes part. */
    public boolean namesAnother() {
        return this == MERGED || this == SPLIT || this == BRANCH || this == CAMPUS;
    }

    /** Whether the other school carries on what this one did, so that its history leads back here. */
    boolean leadsToSuccessor() {
        return this == MERGED || this == SPLIT;
    }

    static Optional<LifeKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
