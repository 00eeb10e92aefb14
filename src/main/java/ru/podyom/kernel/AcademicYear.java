package ru.podyom.kernel;

import java.time.LocalDate;
import java.time.Month;

/**
 * School year from 1 September to 31 August.
 *
 * @param start calendar year of its September: 2026 is «2026/27»
 */
public record AcademicYear(int start) {

    public static AcademicYear on(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** «2026/27». */
    public String title() {
        return "%d/%02d".formatted(start, (start + 1) % 100);
    }
}
