package ru.podyom.identification.movement;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolSection;

/** What runs said of a school, on its card. */
@Component
class RunSection implements SchoolSection {

    private static final int ORDER = 30;

    private final SchoolRunStore store;

    RunSection(SchoolRunStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Shown> shown(SchoolId school, Scope scope, Actor actor) {
        return Optional.of(new Shown(
                "runs",
                "Выявление",
                "identification/school-runs",
                new SchoolRuns(school.value(), store.runs(scope, school))));
    }
}
