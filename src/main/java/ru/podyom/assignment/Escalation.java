package ru.podyom.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a late report is brought before whoever keeps control: our own parameter, no act sets it. */
public final class Escalation {

    /** Days after the deadline from which it is. */
    public static final int DAYS = 5;

    /** As pages and letters say it. */
    public static final String WORDS = "на " + DAYS + " дней и больше (собственный параметр)";

    private Escalation() {}

    /** Whether a report due on that day is brought up today. */
    public static boolean isDue(@Nullable LocalDate due, LocalDate today) {
        return due != null && !today.isBefore(due.plusDays(DAYS));
    }
}
