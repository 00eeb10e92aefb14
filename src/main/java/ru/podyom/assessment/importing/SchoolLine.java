package ru.podyom.assessment.importing;

import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.matching.SchoolMatch;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Share;

/**
 * A school as one file writes it, with what the registry knows of it.
 *
 * @param code as written in the file
 * @param school null where the registry does not have it, or where it is not for this import
 * @param registered short name in the registry on the day of the import, with the name of now where it differs; null without a
 *     school
 * @param journal only in a comparison with the journal
 * @param earlier number of an import whose result of the same procedure stands for the school now, null without one
 */
record SchoolLine(
        String code,
        @Nullable String name,
        @Nullable String municipality,
        SchoolMatch match,
        @Nullable SchoolId school,
        @Nullable String registered,
        Share failed,
        int absent,
        int refused,
        @Nullable Long earlier,
        SchoolCount.@Nullable Journal journal) {}
