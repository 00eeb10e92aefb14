package ru.podyom.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.TableQuery;

/**
 * What is asked of the journal.
 *
 * @param from first day, in the reader's time zone
 * @param to last day, inclusive
 */
record JournalAsked(
        TableQuery table,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        ZoneId zone) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d.M.uuuu][d.M.uu]", Locale.ROOT);

    static JournalAsked of(TableQuery table, ZoneId zone) {
        return new JournalAsked(table, day(table.filter("from")), day(table.filter("to")), zone);
    }

    /** What cannot be read as a day is taken as not asked. */
    private static @Nullable LocalDate day(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    @Nullable
    Instant start() {
        return from == null ? null : from.atStartOfDay(zone).toInstant();
    }

    /** The moment after the last day. */
    @Nullable
    Instant end() {
        return to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
