package ru.podyom.identification.comparison;

import java.util.List;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.category.ComputedCategory;

/**
 * What a run said of a school.
 *
 * @param year calendar year of the data
 * @param categories what the run says beside the outcome; empty for a run made before they were kept
 * @param low procedures with a low result
 */
record Judged(
        SchoolId school,
        String name,
        MunicipalityId municipality,
        String municipalityName,
        long run,
        int year,
        Outcome outcome,
        List<ComputedCategory> categories,
        int low,
        int counted) {

    /** Whether outcome or categories put the school where an official list of that category does. */
    boolean says(ComputedCategory category) {
        return outcome.name().equals(category.name()) || categories.contains(category);
    }
}
