package ru.podyom.meeting.reading.found;

/** Kinds of documents that carry decisions, by their titles (GOST R 7.0.97-2016, requisite 09 «наименование вида»). */
public enum MinutesKind {
    MINUTES("протокол"),
    ORDER("приказ"),
    DIRECTIVE("распоряжение"),
    RESOLUTION("решение"),
    DECREE("постановление"),
    EXTRACT("выписка");

    private final String title;

    MinutesKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether one person signs and orders: the signatory stands for the chair. */
    public boolean isOrder() {
        return this == ORDER || this == DIRECTIVE || this == DECREE;
    }
}
