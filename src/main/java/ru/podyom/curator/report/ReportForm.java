package ru.podyom.curator.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Refused;
import ru.podyom.ui.Dates;

/**
 * The period of a report, as typed.
 *
 * @param from the beginning of the school year where empty
 * @param to today where empty
 */
public record ReportForm(@Nullable String from, @Nullable String to) {

    private static final int SEPTEMBER = 9;

    /** @throws Refused when a day is not read, or the period runs backwards */
    Period period(LocalDate today) {
        Period period =
                new Period(day(from, LocalDate.of(AcademicYear.on(today).start(), SEPTEMBER, 1)), day(to, today));
        if (period.to().isBefore(period.from())) {
            throw new Refused("Период кончается раньше, чем начинается: " + period.text() + ".");
        }
        return period;
    }

    private static LocalDate day(@Nullable String written, LocalDate otherwise) {
        return written == null || written.isBlank() ? otherwise : Dates.orRefuse(written, "01.09.2026");
    }
}
