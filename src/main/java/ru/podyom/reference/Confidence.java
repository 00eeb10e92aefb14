package ru.podyom.reference;

/** How far the figures of a row can be trusted. */
public enum Confidence {
    /** Seen in the official paper or file itself. */
    OFFICIAL("Официальный источник"),
    /** Told by somebody who saw the paper: a person should compare. */
    SECONDARY("Вторичный источник"),
    /** Known by practice; no paper was seen. */
    UNCONFIRMED("Не подтверждено");

    private final String title;

    Confidence(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
