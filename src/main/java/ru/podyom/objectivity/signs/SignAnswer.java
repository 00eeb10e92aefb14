package ru.podyom.objectivity.signs;

/** What a sign says; a sign that cannot be computed is never a clean bill. */
public enum SignAnswer {
    FLAGGED("есть признак"),
    CLEAR("признака нет"),
    UNKNOWN("не вычисляется");

    private final String title;

    SignAnswer(String title) {
        this.title = title;
    }

    /** As pages and files say it. */
    public String title() {
        return title;
    }
}
