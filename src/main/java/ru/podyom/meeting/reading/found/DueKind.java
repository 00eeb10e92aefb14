package ru.podyom.meeting.reading.found;

import org.jspecify.annotations.Nullable;

/** How a deadline is meant. */
public enum DueKind {
    /** A plain date. */
    DATE(null),
    /** From a day to a day; the date is the end. */
    RANGE("range"),
    /** From a day on. */
    FROM("from"),
    /** A month; the date is its last day. */
    MONTH("month"),
    /** A school year, without a date. */
    SCHOOL_YEAR("schoolYear"),
    /** Again and again, without a date. */
    RECURRING("recurring"),
    /** Counted from an event that the text does not date: «в 5-дневный срок». */
    RELATIVE(null);

    private final @Nullable String code;

    DueKind(@Nullable String code) {
        this.code = code;
    }

    /** The word of the JSON contract, null where it has none. */
    public @Nullable String code() {
        return code;
    }
}
