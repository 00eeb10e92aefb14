package ru.podyom.curator.interview;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.curator.Curators;
import ru.podyom.curator.Curatorship;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;

/** The door to plans of interviews: in which months of a school year, by which day. */
@Service
public class Plans {

    private static final int MONTHS = 12;
    private static final int LONGEST = 31;
    private static final int USUAL_MONTHS = 9;

    private final ScheduleStore store;
    private final Curators curators;
    private final ApplicationEventPublisher events;

    Plans(ScheduleStore store, Curators curators, ApplicationEventPublisher events) {
        this.store = store;
        this.curators = curators;
        this.events = events;
    }

    /** Months of a school year from September to August. */
    public static List<YearMonth> months(AcademicYear year) {
        return Stream.iterate(YearMonth.of(year.start(), Month.SEPTEMBER), month -> month.plusMonths(1))
                .limit(MONTHS)
                .toList();
    }

    /** September to May, when a school teaches: our own proposal of a plan. */
    public static List<YearMonth> usual(AcademicYear year) {
        return months(year).subList(0, USUAL_MONTHS);
    }

    /**
     * Plans a school year anew; months whose interview was held stay.
     *
     * @param day of the month; in a shorter month its last day counts
     * @param exact whether the talk is set for that very day, else it is the last one
     * @throws Refused when a month lies outside the curator's term
     */
    @Transactional
    public void plan(
            Scope scope,
            long curatorship,
            AcademicYear year,
            List<YearMonth> months,
            int day,
            boolean exact,
            Actor by) {
        Curatorship held = curators.get(scope, curatorship);
        check(day);
        for (YearMonth month : months) {
            LocalDate last = held.lastDay();
            if (!months(year).contains(month)
                    || month.atEndOfMonth().isBefore(held.from())
                    || (last != null && month.atDay(1).isAfter(last))) {
                throw new Refused(
                        "Месяц вне учебного года или срока куратора: " + ScheduleLine.title(month) + ". Снимите его.");
            }
        }
        store.forget(curatorship, months(year));
        months.forEach(month -> store.plan(curatorship, month, due(month, day), exact));
        events.publishEvent(new Recorded(
                by,
                "составить план собеседований",
                "куратор",
                Long.toString(curatorship),
                held.school(),
                year.title() + ", месяцев: " + months.size()));
    }

    /**
     * Plans September to May for every curator of the scope who has no plan for the year.
     *
     * @return how many plans were made
     */
    @Transactional
    public int planAll(Scope scope, AcademicYear year, int day, Actor by) {
        check(day);
        List<Long> without = store.withoutPlan(scope, usual(year));
        for (long curatorship : without) {
            Curatorship held = curators.get(scope, curatorship);
            LocalDate last = held.lastDay();
            List<YearMonth> months = usual(year).stream()
                    .filter(month -> !due(month, day).isBefore(held.from()))
                    .filter(month -> last == null || !due(month, day).isAfter(last))
                    .toList();
            plan(scope, curatorship, year, months, day, false, by);
        }
        return without.size();
    }

    private static void check(int day) {
        if (day < 1 || day > LONGEST) {
            throw new Refused("Число месяца должно быть от 1 до 31, а введено " + day + ".");
        }
    }

    private static LocalDate due(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
