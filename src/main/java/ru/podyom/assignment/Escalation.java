package ru.podyom.assignment;

import ru.podyom.ui.Words;

/**
 * When a late report is brought before whoever keeps control: our own parameter, no act sets it; each municipality may
 * choose another.
 */
public final class Escalation {

    /** Days after the deadline where a municipality has chosen nothing. */
    public static final int DAYS = 5;

    /** How far it may be put off. */
    public static final int LONGEST = 60;

    /** As pages and letters label it. */
    public static final String OWN = "собственный параметр";

    /** The days of a municipality in SQL; names {@code e} = assignment.escalation, left joined. */
    public static final String SQL = "coalesce(e.days, " + DAYS + ")";

    private Escalation() {}

    /** «на 5 дней и больше (собственный параметр)». */
    public static String words(int days) {
        return "на " + Words.count(days, "день", "дня", "дней") + " и больше (" + OWN + ")";
    }
}
