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
import ru.podyom.curator.interview.Interview;
import ru.podyom.curator.interview.InterviewMode;
import ru.podyom.curator.interview.Interviews;
import ru.podyom.curator.interview.NewInterview;
import ru.podyom.curator.interview.Plans;
import ru.podyom.curator.recommendation.Recommendations;
import ru.podyom.curator.visit.NewVisit;
import ru.podyom.curator.visit.Visits;
import ru.podyom.kernel.AcademicYear;

/** Writes down talks of curators in the past months, some of them missed, and visits to schools. */
@Component
@Profile("demo")
class DemoTalks {

    static final int PAST_MONTHS = 3;

    private final Interviews interviews;
    private final Recommendations recommendations;
    private final Visits visits;
    private final Clock clock;

    DemoTalks(Interviews interviews, Recommendations recommendations, Visits visits, Clock clock) {
        this.interviews = interviews;
        this.recommendations = recommendations;
        this.visits = visits;
        this.clock = clock;
    }

    /** The last months that are over and in which schools teach, the earliest first. */
    List<YearMonth> months() {
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
    void work(District district, long curatorship, int talks) {
        var months = months();
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
                        "Пропуски уроков, результаты проверочных работ, занятия в малых группах.",
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
}
