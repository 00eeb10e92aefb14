package ru.podyom.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.demo.files.Draw;
import ru.podyom.identification.passport.Passport;
import ru.podyom.identification.passport.Passports;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.category.Condition;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.Contingent;
import ru.podyom.school.Level;
import ru.podyom.school.SchoolAlias;
import ru.podyom.school.SchoolCodes;
import ru.podyom.school.SchoolData;
import ru.podyom.school.SchoolNames;
import ru.podyom.school.SchoolStatus;
import ru.podyom.school.Schools;
import ru.podyom.school.naming.SchoolKind;

/** Enters the schools of a district: names, codes, other names, pupils by year, social passports. */
@Component
@Profile("demo")
class DemoRegistry {

    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2026;
    private static final int LARGEST_CLASS = 27;
    private static final double FILLED = 0.8;
    private static final double LEFT_OUT = 0.1;
    private static final int LEAST_PERCENT = 2;
    private static final int MOST_PERCENT = 24;
    private static final int HUNDRED = 100;

    private final Schools schools;
    private final SchoolCodes codes;
    private final SchoolNames names;
    private final Passports passports;

    DemoRegistry(Schools schools, SchoolCodes codes, SchoolNames names, Passports passports) {
        this.schools = schools;
        this.codes = codes;
        this.names = names;
        this.passports = passports;
    }

    SchoolId enter(MunicipalityId municipality, DemoSchool school, Actor by) {
        var scope = Scope.municipality(municipality, true);
        var id = schools.add(scope, municipality, data(school), by);
        codes.add(scope, id, CodeSystem.FISOKO, school.profile().login(LAST_YEAR), by);
        for (String alias : school.aliases()) {
            names.add(scope, id, alias, SchoolAlias.Source.TYPED, by);
        }
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            schools.setContingent(scope, id, contingent(school, year), by);
        }
        if (draw(school, "passport").happens(FILLED)) {
            passports.save(scope, passport(id, school), by);
        }
        return id;
    }

    /** Every condition is counted but for a school in ten, which leaves one out. */
    private static Passport passport(SchoolId id, DemoSchool school) {
        int pupils = contingent(school, LAST_YEAR).pupils();
        var counts = new EnumMap<Condition, Integer>(Condition.class);
        for (Condition condition : Condition.values()) {
            var chance = draw(school, condition);
            if (!chance.happens(LEFT_OUT)) {
                counts.put(condition, pupils * chance.between(LEAST_PERCENT, MOST_PERCENT) / HUNDRED);
            }
        }
        return new Passport(
                id.value(),
                LAST_YEAR,
                pupils,
                counts,
                Map.of(),
                "социальные паспорта классов",
                null,
                LocalDate.of(LAST_YEAR, Month.SEPTEMBER, 20),
                null,
                0);
    }

    private static Draw draw(DemoSchool school, Object what) {
        return Draw.of(Demonstration.SEED, school.profile().digits(), what);
    }

    private static SchoolData data(DemoSchool school) {
        return new SchoolData(
                school.officialName(),
                school.name(),
                school.kind(),
                school.form(),
                school.locality(),
                school.isRural(),
                levels(school),
                school.growthPoint(),
                SchoolStatus.ACTIVE);
    }

    private static Set<Level> levels(DemoSchool school) {
        return school.kind() == SchoolKind.BASIC ? EnumSet.of(Level.PRIMARY, Level.BASIC) : EnumSet.allOf(Level.class);
    }

    /** About as many as the result files have in each grade; the older grades are smaller. */
    private static Contingent contingent(DemoSchool school, int year) {
        int grades = school.kind() == SchoolKind.BASIC ? 9 : 10;
        int group = school.profile().yearGroup();
        int pupils = grades * group
                + Draw.of(Demonstration.SEED, school.profile().digits(), year, "pupils")
                        .between(-group, group);
        int inOneGrade = (group + LARGEST_CLASS - 1) / LARGEST_CLASS;
        return new Contingent(new AcademicYear(year), pupils, (grades + 1) * inOneGrade);
    }
}
