package ru.podyom.school;

/** Level of general education that a school teaches. */
public enum Level {
    PRIMARY("НОО", "Начальное, 1–4 классы"),
    BASIC("ООО", "Основное, 5–9 классы"),
    SECONDARY("СОО", "Среднее, 10–11 классы");

    private final String abbreviation;
    private final String title;

    Level(String abbreviation, String title) {
        this.abbreviation = abbreviation;
        this.title = title;
    }

    public String abbreviation() {
        return abbreviation;
    }

    public String title() {
        return title;
    }
}
