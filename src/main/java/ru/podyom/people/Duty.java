package ru.podyom.people;

/** What a person answers for; groups of addressees («директорам», «руководителям РМО») are made of it. */
public enum Duty {
    HEAD("Руководитель школы", true),
    DEPUTY("Заместитель руководителя", true),
    TEACHER("Педагог", true),
    SCHOOL_COORDINATOR("Школьный координатор", true),
    OFFICE_HEAD("Руководитель управления образования", false),
    OFFICE_SPECIALIST("Специалист управления образования", false),
    UNION_HEAD("Руководитель методического объединения", false),
    METHODOLOGIST("Методист", false),
    OTHER("Иное", false);

    private final String title;
    private final boolean ofSchool;

    Duty(String title, boolean ofSchool) {
        this.title = title;
        this.ofSchool = ofSchool;
    }

    public String title() {
        return title;
    }

    /** Whether the duty makes no sense without a school. */
    public boolean ofSchool() {
        return ofSchool;
    }
}
