package ru.podyom.school.importing;

import java.util.Objects;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.Contingent;
import ru.podyom.school.School;
import ru.podyom.school.SchoolAlias;
import ru.podyom.school.SchoolCodes;
import ru.podyom.school.SchoolData;
import ru.podyom.school.SchoolNames;
import ru.podyom.school.Schools;

/** Writes a planned row through the same doors as a person would, inside the transaction of the whole file. */
@Component
class RegistryWriting {

    private final Schools schools;
    private final SchoolNames names;
    private final SchoolCodes codes;

    RegistryWriting(Schools schools, SchoolNames names, SchoolCodes codes) {
        this.schools = schools;
        this.names = names;
        this.codes = codes;
    }

    void write(Scope scope, PlannedRow row, Actor by) {
        SchoolId id = school(scope, row, by);
        row.read().codes().forEach((system, code) -> codes.add(scope, id, system, code, by));
        for (String name : row.read().names()) {
            names.add(scope, id, name, SchoolAlias.Source.IMPORTED, by);
        }
        Contingent contingent = row.read().contingent();
        if (contingent != null) {
            schools.setContingent(scope, id, contingent, by);
        }
    }

    private SchoolId school(Scope scope, PlannedRow row, Actor by) {
        SchoolData data = Objects.requireNonNull(row.data());
        SchoolId id = row.school();
        if (id == null) {
            return schools.add(scope, Objects.requireNonNull(row.read().municipality()), data, by);
        }
        School now = schools.get(scope, id);
        schools.change(scope, id, now.revision().number(), data, by);
        return id;
    }
}
