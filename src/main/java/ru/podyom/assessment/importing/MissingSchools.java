package ru.podyom.assessment.importing;

import org.springframework.stereotype.Component;
import ru.podyom.assessment.matching.NewSchools;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;

/** Schools of a file that the registry does not have yet. */
@Component
class MissingSchools {

    private final Imports imports;
    private final ImportSchoolQueries queries;
    private final NewSchools schools;

    MissingSchools(Imports imports, ImportSchoolQueries queries, NewSchools schools) {
        this.imports = imports;
        this.queries = queries;
        this.schools = schools;
    }

    /** Enters them into the registry and looks for the schools of the file again. */
    NewSchools.Entered enter(Scope scope, ImportId id, Actor by) {
        var head = imports.whole(scope, id);
        var entered = schools.enter(scope, head.territory(), queries.missing(id), by);
        imports.renew(scope, id, by);
        return entered;
    }
}
