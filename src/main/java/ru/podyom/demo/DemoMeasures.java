package ru.podyom.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Share;
import ru.podyom.measure.Direction;
import ru.podyom.measure.Effectiveness;
import ru.podyom.measure.Gauge;
import ru.podyom.measure.Measures;
import ru.podyom.measure.NewMeasure;
import ru.podyom.measure.Origin;
import ru.podyom.measure.OriginKind;
import ru.podyom.measure.Place;
import ru.podyom.meeting.minutes.MinutesId;

/** Registers measures: running ones, one that waits to be judged, judged ones and one that goes on. */
@Component
@Profile("demo")
class DemoMeasures {

    private static final Gauge UNKNOWN = new Gauge(null, "");

    private final Measures measures;
    private final Clock clock;

    DemoMeasures(Measures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    void enter(District district, DemoPapers papers) {
        var today = LocalDate.now(clock);
        long talks = register(
                district,
                null,
                "Ежемесячные собеседования кураторов с руководителями школ",
                Direction.MANAGEMENT,
                talksDecided(district, papers),
                today.minusMonths(14),
                today.minusMonths(2),
                "Месяцы, в которые собеседование прошло",
                new Gauge(new Share(4, 9), ""),
                new Gauge(new Share(8, 9), ""));
        measures.judge(
                district.scope(),
                talks,
                1,
                Effectiveness.EFFECTIVE,
                "Собеседования проходят почти каждый месяц, рекомендации исполняются",
                today.minusMonths(1),
                district.coordinator());
        measures.carry(
                district.scope(),
                talks,
                today.minusMonths(2).plusDays(1),
                today.plusMonths(10),
                district.coordinator());
        long days = register(
                district,
                null,
                "Единые методические дни без разбора уроков",
                Direction.TEACHERS,
                new Origin(OriginKind.OWN, null, ""),
                today.minusMonths(14),
                today.minusMonths(6),
                "Педагоги, применившие показанные приёмы",
                new Gauge(new Share(11, 64), ""),
                new Gauge(new Share(12, 61), ""));
        measures.judge(
                district.scope(),
                days,
                1,
                Effectiveness.INEFFECTIVE,
                "Показатель не изменился: приёмы показали, но на уроках их не разбирали",
                today.minusMonths(5),
                district.coordinator());
        if (district.what() == DemoDistrict.BOGUCHANY) {
            ofSchool(district, papers, today);
        }
    }

    /** The point of the minutes in which the working group spoke of the interviews. */
    private static Origin talksDecided(District district, DemoPapers papers) {
        return switch (district.what()) {
            case BOGUCHANY ->
                of(papers.group(), OriginKind.MINUTES, 3, "протокол № 3, п. 2.1: собеседования признать эффективными");
            case ASINO -> of(papers.group(), OriginKind.MINUTES, 2, "протокол № 20, п. 2: проводить собеседования");
        };
    }

    private static Origin of(@Nullable MinutesId minutes, OriginKind kind, int place, String text) {
        return minutes == null ? new Origin(kind, null, text) : new Origin(kind, minutes.value(), place, text);
    }

    private void ofSchool(District district, DemoPapers papers, LocalDate today) {
        var school = DemoAccounts.headed(district);
        register(
                district,
                school,
                "Занятия в малых группах по математике дважды в неделю",
                Direction.PUPILS,
                of(papers.group(), OriginKind.MINUTES, 1, "протокол № 3, п. 1.1: разобрать задания ВПР"),
                today.minusMonths(8),
                today.minusWeeks(1),
                "Ученики 6 класса, которые справились с проверочной работой",
                new Gauge(new Share(5, 13), ""),
                UNKNOWN);
        register(
                district,
                school,
                "Читательский дневник в 5–6 классах",
                Direction.PUPILS,
                of(
                        papers.seminar(),
                        OriginKind.FINDING,
                        1,
                        "семинар-совещание 26.01.2022: затруднения в анализе проблем школы"),
                today.minusMonths(1),
                today.plusMonths(7),
                "Чтение дома",
                new Gauge(null, "читают немногие, точных данных нет"),
                UNKNOWN);
    }

    private long register(
            District district,
            @Nullable SchoolId school,
            String title,
            Direction direction,
            Origin origin,
            LocalDate from,
            LocalDate until,
            String indicator,
            Gauge before,
            Gauge after) {
        return measures.register(
                district.scope(),
                new NewMeasure(
                        new Place(district.municipality(), school),
                        title,
                        direction,
                        origin,
                        from,
                        until,
                        school == null ? "методист управления образования" : "заместитель директора",
                        "Школы получают помощь вовремя, результаты растут",
                        indicator,
                        before,
                        after),
                district.coordinator());
    }
}
