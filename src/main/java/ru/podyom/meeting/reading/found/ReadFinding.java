package ru.podyom.meeting.reading.found;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What monitoring found.
 *
 * @param text without the schools in brackets
 * @param schoolsRaw the bracket as written, null where there is none
 * @param group where the bracket names a group («все ШНОР»), to be expanded at the date of the document
 * @param schools names in full, also those of the group as far as lists of the text tell
 */
public record ReadFinding(
        int no,
        String text,
        @Nullable String schoolsRaw,
        @Nullable String group,
        List<String> schools,
        SourceSpan span) {

    public ReadFinding {
        schools = List.copyOf(schools);
    }
}
