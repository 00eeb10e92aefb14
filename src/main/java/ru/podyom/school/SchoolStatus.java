package ru.podyom.school;

/** Whether the school works; one that does not stays in the registry with its history. */
public enum SchoolStatus {
    ACTIVE("Действует"),
    PAUSED("Деятельность приостановлена"),
    CLOSED("Ликвидирована или присоединена");

    private final String title;

    SchoolStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
