package ru.podyom.identification.lists;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;

/**
 * A line of a list to be written down.
 *
 * @param number as written, empty where there is none
 * @param name as written, without number, mark and «(500+ …)»
 * @param school the school meant, null where it is not recognised
 * @param mark stars after the name, empty where there are none
 * @param project500 whether the line names the project 500+
 * @param cohort year of the project, null where it is not written
 */
public record ListLine(
        String number,
        String name,
        @Nullable SchoolId school,
        String mark,
        boolean project500,
        @Nullable Integer cohort,
        String note) {}
