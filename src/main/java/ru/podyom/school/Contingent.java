package ru.podyom.school;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.AcademicYear;

/**
 * Pupils of a school in one school year.
 *
 * @param classes number of classes, null where not entered
 */
public record Contingent(
        AcademicYear year, int pupils, @Nullable Integer classes) {}
