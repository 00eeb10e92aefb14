package ru.podyom.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.curator.AppointmentOrder;
import ru.podyom.curator.CuratorKind;
import ru.podyom.curator.Curators;
import ru.podyom.curator.NewCuratorship;
import ru.podyom.curator.interview.Plans;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.people.People;

/** Appoints heads of other schools curators and plans their talks. */
@Component
@Profile("demo")
class DemoCurators {

    private static final int LAST_DAY = 25;

    private final People people;
    private final Curators curators;
    private final Plans plans;
    private final DemoTalks talks;

    DemoCurators(People people, Curators curators, Plans plans, DemoTalks talks) {
        this.people = people;
        this.curators = curators;
        this.plans = plans;
        this.talks = talks;
    }

    void enter(District district) {
        switch (district.what()) {
            case BOGUCHANY -> {
                talks.work(district, appoint(district, "240521", "240501"), DemoTalks.PAST_MONTHS);
                talks.work(district, appoint(district, "240521", "240503"), 2);
                talks.work(district, appoint(district, "240519", "240506"), 1);
                appoint(district, "240519", "240515");
            }
            case ASINO -> talks.work(district, appoint(district, "700305", "700301"), 2);
        }
    }

    private long appoint(District district, String own, String helped) {
        var person = people.meantBy(
                        district.scope(), district.municipality(), DemoPeople.headNamed(school(district, own)))
                .getFirst();
        var from = talks.months().getFirst().atDay(1);
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
        for (var year : talks.months().stream()
                .map(month -> AcademicYear.on(month.atDay(1)))
                .distinct()
                .toList()) {
            var months = Plans.usual(year).stream()
                    .filter(month -> !month.isBefore(talks.months().getFirst()))
                    .toList();
            plans.plan(district.scope(), id, year, months, LAST_DAY, false, district.coordinator());
        }
        return id;
    }

    private static DemoSchool school(District district, String digits) {
        return district.what().schools().stream()
                .filter(school -> school.profile().digits().equals(digits))
                .findFirst()
                .orElseThrow();
    }
}
