package ru.podyom.curator.visit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolSection;

/** Visits of curators on the card of a school; only where there are any. The texts of a visit stay on its own page. */
@Component
class VisitSection implements SchoolSection {

    private static final int ORDER = 51;

    private final VisitListStore list;

    VisitSection(VisitListStore list) {
        this.list = list;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Shown> shown(SchoolId school, Scope scope, Actor actor) {
        List<VisitLine> lines = list.of(scope, school);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown("visits", "Визиты куратора", "curator/visit-section", new SchoolVisits(lines)));
    }
}
