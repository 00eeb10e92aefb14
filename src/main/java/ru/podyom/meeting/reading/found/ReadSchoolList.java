package ru.podyom.meeting.reading.found;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of schools in the text.
 *
 * @param source whose study it rests on, in the nominative
 * @param date month of the study
 * @param category «ШНРО/ШНОР», «зона риска» and the like, null where the title does not tell
 */
public record ReadSchoolList(
        String title,
        @Nullable String source,
        @Nullable YearMonth date,
        @Nullable String category,
        List<ReadListEntry> entries,
        SourceSpan span) {

    public ReadSchoolList {
        entries = List.copyOf(entries);
    }
}
