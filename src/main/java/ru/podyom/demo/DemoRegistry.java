package ru.podyom.demo;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.demo.files.Draw;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
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

/** Enters the schools of a district: names, codes, other names, pupils by year. */
@Component
@Profile("demo")
class DemoRegistry {

    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2026;
    private static final int LARGEST_CLASS = 27;

    private final Schools schools;
    private final SchoolCodes codes;
    private final SchoolNames names;

    DemoRegistry(Schools schools, SchoolCodes codes, SchoolNames names) {
        this.schools = schools;
        this.codes = codes;
        this.names = names;
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
        return id;
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
