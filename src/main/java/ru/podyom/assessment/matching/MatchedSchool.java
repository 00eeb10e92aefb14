package ru.podyom.assessment.matching;

import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.kernel.SchoolId;

/**
 * Counts of one school as the file writes it, with the school of the registry.
 *
 * @param school null where none was found, or where it is not for this import
 */
public record MatchedSchool(
        SchoolCount count, SchoolMatch match, @Nullable SchoolId school) {}
