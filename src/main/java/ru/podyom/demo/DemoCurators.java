package ru.podyom.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.curator.AppointmentOrder;
import ru.podyom.curator.CuratorKind;
import ru.podyom.curator.Curators;
import ru.podyom.curator.NewCuratorship;
import ru.podyom.curator.interview.Interview;
import ru.podyom.curator.interview.InterviewMode;
import ru.podyom.curator.interview.Interviews;
import ru.podyom.curator.interview.NewInterview;
import ru.podyom.curator.interview.Plans;
import ru.podyom.curator.recommendation.Recommendations;
import ru.podyom.curator.visit.NewVisit;
import ru.podyom.curator.visit.Visits;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.people.People;

/** Appoints heads of other schools curators, writes down their talks of the past months, one of them missed, and visits. */
@Component
@Profile("demo")
class DemoCurators {

    private static final int LAST_DAY = 25;
    private static final int PAST_MONTHS = 3;

    private final People people;
    private final Curators curators;
    private final Plans plans;
    private final Interviews interviews;
    private final Recommendations recommendations;
    private final Visits visits;
    private final Clock clock;

    DemoCurators(
            People people,
            Curators curators,
            Plans plans,
            Interviews interviews,
            Recommendations recommendations,
            Visits visits,
            Clock clock) {
        this.people = people;
        this.curators = curators;
        this.plans = plans;
        this.interviews = interviews;
        this.recommendations = recommendations;
        this.visits = visits;
        this.clock = clock;
    }

    void enter(District district) {
        switch (district.what()) {
            case BOGUCHANY -> {
                work(district, appoint(district, "240521", "240501"), PAST_MONTHS);
                work(district, appoint(district, "240521", "240503"), 2);
                work(district, appoint(district, "240519", "240506"), 1);
                appoint(district, "240519", "240515");
            }
            case ASINO -> work(district, appoint(district, "700305", "700301"), 2);
        }
    }

    private long appoint(District district, String own, String helped) {
        var person = people.meantBy(
                        district.scope(), district.municipality(), DemoPeople.headNamed(school(district, own)))
                .getFirst();
        var from = talks().getFirst().atDay(1);
        long id = curators.appoint(
                district.scope(),
                new NewCuratorship(
                        person,
                        district.school(school(district, helped)),
                        CuratorKind.MUNICIPAL,
                        new AppointmentOrder("приказ управления образования", "15", from),
                        from,
                        null,
                        "результаты ВПР трёх последних лет"),
                district.coordinator());
        for (var year : talks().stream()
                .map(month -> AcademicYear.on(month.atDay(1)))
                .distinct()
                .toList()) {
            var months = Plans.usual(year).stream()
                    .filter(month -> !month.isBefore(talks().getFirst()))
                    .toList();
            plans.plan(district.scope(), id, year, months, LAST_DAY, false, district.coordinator());
        }
        return id;
    }

    /** The last months that are over and in which schools teach, the earliest first. */
    private List<YearMonth> talks() {
        List<YearMonth> months = new ArrayList<>();
        for (var month = YearMonth.now(clock).minusMonths(1);
                months.size() < PAST_MONTHS;
                month = month.minusMonths(1)) {
            if (Plans.usual(AcademicYear.on(month.atDay(1))).contains(month)) {
                months.addFirst(month);
            }
        }
        return months;
    }

    /** As many talks as asked for; a month without one is a missed month. */
    private void work(District district, long curatorship, int talks) {
        var months = talks();
        for (int i = 0; i < talks; i++) {
            talk(district, curatorship, months.get(i), i);
        }
        var held = months.getLast().atDay(20);
        visit(
                district,
                curatorship,
                new NewVisit(
                        held,
                        "Посетить уроки математики",
                        held.plusDays(1),
                        "Два урока в шестых классах, разговор с учителями",
                        "Заданий на понимание текста мало, все ученики решают одно и то же"));
        visit(
                district,
                curatorship,
                new NewVisit(
                        LocalDate.now(clock).plusWeeks(2), "Посмотреть, как идут занятия в группах", null, "", ""));
    }

    private void talk(District district, long curatorship, YearMonth month, int number) {
        var held = month.atDay(18);
        long id = interviews.write(
                district.scope(),
                curatorship,
                new NewInterview(
                        month,
                        held,
                        InterviewMode.IN_PERSON,
                        "директор школы, заместитель директора",
                        "Пропуски уроков, результаты проверочных работ, занятия с отстающими.",
                        List.of(
                                new NewInterview.Wanted(
                                        "Выделить учеников, которым нужны занятия в малых группах", held.plusWeeks(2)),
                                new NewInterview.Wanted(
                                        "Ввести читательский дневник в 5–6 классах", held.plusMonths(1)))),
                district.coordinator());
        var open = interviews.get(district.scope(), id);
        interviews.close(district.scope(), id, open.revision().number(), district.coordinator());
        if (number > 0) {
            answer(district, interviews.get(district.scope(), id), number == 1);
        }
    }

    private void answer(District district, Interview interview, boolean accepted) {
        long asked = interview.recommendations().getFirst().id();
        try {
            long report = recommendations.report(
                    district.scope(),
                    asked,
                    "Собраны три группы по шесть человек, занятия дважды в неделю",
                    List.of(),
                    district.coordinator());
            if (accepted) {
                recommendations.decide(district.scope(), asked, report, true, "", district.coordinator());
            }
        } catch (IOException withoutFiles) {
            throw new UncheckedIOException(withoutFiles);
        }
    }

    private void visit(District district, long curatorship, NewVisit visit) {
        try {
            visits.add(district.scope(), curatorship, visit, List.of(), district.coordinator());
        } catch (IOException withoutFiles) {
            throw new UncheckedIOException(withoutFiles);
        }
    }

    private static DemoSchool school(District district, String digits) {
        return district.what().schools().stream()
                .filter(school -> school.profile().digits().equals(digits))
                .findFirst()
                .orElseThrow();
    }
}
