package ru.podyom.assessment.difference;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;

/**
 * One school before and after a newer file.
 *
 * @param was null where nothing is loaded yet
 * @param becomes null where the newer file does not have the school
 */
record DifferenceLine(
        SchoolId school,
        String name,
        String municipality,
        Difference difference,
        @Nullable Counts was,
        @Nullable Counts becomes) {

    /** People of one school in one procedure. */
    record Counts(int participants, int failed, int absent) {}
}
