package ru.podyom.demo;

import java.util.Map;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;

/**
 * A district that has been entered.
 *
 * @param coordinator who enters everything below it
 * @param schools numbers by the digits of their logins
 */
record District(
        DemoDistrict what,
        RegionId region,
        MunicipalityId municipality,
        Actor coordinator,
        Map<String, SchoolId> schools) {

    Scope scope() {
        return Scope.municipality(municipality, true);
    }

    SchoolId school(DemoSchool school) {
        var id = schools.get(school.profile().digits());
        if (id == null) {
            throw new IllegalStateException("not entered: " + school.name());
        }
        return id;
    }

    /** Name of the territory in forms: «24-7». */
    String territory() {
        return region + "-" + municipality;
    }
}
