package ru.podyom.assignment.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.ui.Dates;

/**
 * Which decisions a report tells of, as typed.
 *
 * @param from first day of decisions, the beginning of the school year where empty
 * @param to last day of decisions, today where empty
 * @param document part of the name or number of the document, or of the body that decided
 */
public record ExecutionForm(
        @Nullable String from,
        @Nullable String to,
        @Nullable String document) {

    private static final int SEPTEMBER = 9;

    LocalDate first(LocalDate today) {
        return day(from, LocalDate.of(AcademicYear.on(today).start(), SEPTEMBER, 1));
    }

    LocalDate last(LocalDate today) {
        return day(to, today);
    }

    /** The words looked for in the document, empty for all. */
    public String sought() {
        return document == null ? "" : document.strip();
    }

    private static LocalDate day(@Nullable String written, LocalDate otherwise) {
        return written == null || written.isBlank() ? otherwise : Dates.orRefuse(written, "01.09.2026");
    }
}
