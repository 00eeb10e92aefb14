package ru.podyom.meeting.planning;

/** A role group that a meeting is called for; it expands to people on the day of calling. */
public enum AudienceKind {
    BODY("Члены органа"),
    HEADS("Директора школ"),
    DEPUTIES("Заместители директоров по УВР"),
    UNION_HEADS("Руководители РМО"),
    CURATORS("Кураторы"),
    LIST_HEADS("Директора школ из списка"),
    PERSON("Приглашён лично");

    private final String title;

    AudienceKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
