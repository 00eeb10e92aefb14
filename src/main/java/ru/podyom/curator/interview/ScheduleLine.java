package ru.podyom.curator.interview;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import ru.podyom.curator.CuratorKind;
import ru.podyom.kernel.SchoolId;
import ru.podyom.people.PersonName;
import ru.podyom.ui.Words;

/**
 * One month of one curator and school.
 *
 * @param name null where the scope shows no personal data
 * @param due last day planned, null for a talk that no plan asked for
 * @param exact whether the talk was set for that very day
 * @param interview number of the interview, null where none was held
 * @param closed whether its protocol is closed
 * @param open recommendations of it that no accepted report answers
 */
public record ScheduleLine(
        long curatorship,
        @Nullable PersonName name,
        SchoolId school,
        String schoolName,
        String municipality,
        CuratorKind kind,
        YearMonth month,
        @Nullable LocalDate due,
        boolean exact,
        MonthState state,
        @Nullable Long interview,
        @Nullable LocalDate heldOn,
        boolean closed,
        int recommendations,
        int open) {

    private static final java.util.List<String> MONTHS = java.util.List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");

    /** «ноябрь 2026». */
    public static String title(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    public String monthTitle() {
        return title(month);
    }

    /** «до 25.11.2026» or «20.11.2026». */
    public String dueText() {
        return due == null ? "вне плана" : (exact ? "" : "до ") + Words.day(due);
    }

    /** Whether the talk was held after its last day. */
    public boolean late() {
        return heldOn != null && due != null && heldOn.isAfter(due);
    }

    /** «Проведено позже срока» tells more than «Проведено». */
    public String stateTitle() {
        return late() ? "Проведено позже срока" : state.title();
    }
}
