package ru.podyom.identification.comparison;

import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.methodology.judging.Outcome;

/**
 * What a run said of a school.
 *
 * @param year calendar year of the data
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
        int low,
        int counted) {}
