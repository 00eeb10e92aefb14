package ru.podyom.assessment.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one school in one procedure.
 *
 * @param code login of the school in the file, trimmed, lower case («sch991030», «edu240101»)
 * @param name as the file writes it, null where it does not
 * @param municipality as the file writes it, null where it does not
 * @param participants people with a whole-number result
 * @param failed participants with the mark 2 or below the lowest score of mark 3
 * @param marks counts of marks where they are known
 * @param journal only in a comparison with the journal, which holds no marks
 */
public record SchoolCount(
        String code,
        @Nullable String name,
        @Nullable String municipality,
        int participants,
        int failed,
        int absent,
        int refused,
        @Nullable Marks marks,
        List<SourceRange> sources,
        @Nullable Journal journal) {

    /** Counts of a file that holds marks. */
    public SchoolCount(
            String code,
            @Nullable String name,
            @Nullable String municipality,
            int participants,
            int failed,
            int absent,
            int refused,
            @Nullable Marks marks,
            List<SourceRange> sources) {
        this(code, name, municipality, participants, failed, absent, refused, marks, sources, null);
    }

    /**
     * Pupils by their mark of the procedure against that of the school's journal; together at most the participants,
     * for some have no mark in the journal.
     */
    public record Journal(int lowered, int confirmed, int raised) {}

    /** Whether the file has a code of the school; else its name stands in the place of the code. */
    public boolean isCoded() {
        return code.chars().allMatch(c -> c > ' ' && c < 128);
    }

    /** How many participants got each mark; the four add up to the participants. */
    public record Marks(int two, int three, int four, int five) {}
}
