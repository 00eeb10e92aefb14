package ru.podyom.curator.interview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.curator.Curatorship;
import ru.podyom.kernel.AcademicYear;

/** Interviews of one curator with one school in a school year. */
public record PairPage(Curatorship held, AcademicYear year, List<ScheduleLine> lines, LocalDate today) {

    private static final String USUAL_DAY = "25";

    /** Months that can be planned, by value of the field; the value says whether it is planned. */
    public Map<YearMonth, Boolean> months() {
        Map<YearMonth, Boolean> months = new LinkedHashMap<>();
        LocalDate last = held.lastDay();
        boolean planned = lines.stream().anyMatch(line -> line.due() != null);
        for (YearMonth month : Plans.months(year)) {
            if (!month.atEndOfMonth().isBefore(held.from())
                    && (last == null || !month.atDay(1).isAfter(last))) {
                months.put(
                        month,
                        planned
                                ? lines.stream().anyMatch(line -> line.month().equals(month) && line.due() != null)
                                : Plans.usual(year).contains(month));
            }
        }
        return months;
    }

    /** The day the present plan names, or our own proposal. */
    public String day() {
        return lines.stream()
                .filter(line -> line.due() != null
                        && line.due().getDayOfMonth() < line.month().lengthOfMonth())
                .map(line -> String.valueOf(
                        line.due() == null ? USUAL_DAY : line.due().getDayOfMonth()))
                .findFirst()
                .orElse(USUAL_DAY);
    }

    public boolean exact() {
        return lines.stream().anyMatch(ScheduleLine::exact);
    }

    public static String title(YearMonth month) {
        return ScheduleLine.title(month);
    }
}
