package ru.podyom.assignment;

/** How strongly a point of a decision binds: minutes give assignments to some and recommendations to others. */
public enum Binding {
    MANDATORY("Поручение"),
    RECOMMENDED("Рекомендация");

    private final String title;

    Binding(String title) {
        this.title = title;
    }

    /** «Поручение» or «Рекомендация». */
    public String title() {
        return title;
    }
}
