package ru.podyom.assignment.desk;

import java.util.Map;

/**
 * What filters and forms offer, titles by number.
 *
 * @param supervisors «me» first
 */
public record Choices(
        Map<String, String> municipalities,
        Map<String, String> schools,
        Map<String, String> groups,
        Map<String, String> supervisors) {

    private static final int FIT_A_FILTER = 100;

    /** Whether the person works with more than one school. */
    public boolean manySchools() {
        return schools.size() != 1;
    }

    /** Whether a filter by school is of use: a whole region's schools are searched for instead. */
    public boolean offersSchools() {
        return schools.size() > 1 && schools.size() <= FIT_A_FILTER;
    }
}
