package ru.podyom.assignment;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Words;

/**
 * Until when a report is due: a day, every month «до N числа», or no day at all, as in minutes that name none.
 *
 * @param due last day of the report now owed, in the time of the municipality; null where no day is set
 * @param monthlyDay 1…31 of a recurring deadline, in a shorter month its last day; null for a single one
 * @param until last day on which a recurring deadline may fall, null without an end
 * @param ofDocument whether the day is the one the whole document names (minutes «Сроки: 01.09.2022»), not the point's
 */
public record Deadline(
        @Nullable LocalDate due,
        @Nullable Integer monthlyDay,
        @Nullable LocalDate until,
        boolean ofDocument) {

    public static Deadline on(LocalDate day) {
        return new Deadline(day, null, null, false);
    }

    /** A deadline of the document as a whole, for points that have none of their own (minutes of 30.06.2022). */
    public static Deadline ofDocument(LocalDate day) {
        return new Deadline(day, null, null, true);
    }

    /** The first one falls on that day of the month, today or later. */
    public static Deadline monthly(int day, @Nullable LocalDate until, LocalDate today) {
        var first = in(YearMonth.from(today), day);
        return new Deadline(
                first.isBefore(today) ? in(YearMonth.from(today).plusMonths(1), day) : first, day, until, false);
    }

    public static Deadline none() {
        return new Deadline(null, null, null, false);
    }

    public boolean isMonthly() {
        return monthlyDay != null;
    }

    /** The same deadline on another day. */
    public Deadline movedTo(@Nullable LocalDate day) {
        return new Deadline(day, monthlyDay, until, ofDocument && day != null && day.equals(due));
    }

    /** The deadline of the month after, null where there is none. */
    public @Nullable LocalDate next() {
        if (monthlyDay == null || due == null) {
            return null;
        }
        var next = in(YearMonth.from(due).plusMonths(1), monthlyDay);
        return until != null && next.isAfter(until) ? null : next;
    }

    /** Whether the day is over. */
    public boolean isOver(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /** «01.09.2022», «05.12.2026 (ежемесячно до 5 числа)», «без срока». */
    public String text() {
        if (due == null) {
            return "без срока";
        }
        if (monthlyDay != null) {
            return Words.day(due) + " (ежемесячно до " + monthlyDay + " числа"
                    + (until == null ? "" : ", последний раз не позднее " + Words.day(until)) + ")";
        }
        return Words.day(due) + (ofDocument ? " (срок документа)" : "");
    }

    private static LocalDate in(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
