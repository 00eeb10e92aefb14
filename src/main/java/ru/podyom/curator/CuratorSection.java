package ru.podyom.curator;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolSection;

/**
 * Curators of a school on its card. They are named in published orders with their positions, as heads of schools are, so
 * the card shows them without a line in the journal.
 */
@Component
class CuratorSection implements SchoolSection {

    private static final int ORDER = 50;

    private final Curators curators;

    CuratorSection(Curators curators) {
        this.curators = curators;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Shown> shown(SchoolId school, Scope scope, Actor actor) {
        return Optional.of(new Shown(
                "curators",
                "Куратор",
                "curator/school-section",
                SchoolCurators.of(school, curators.of(scope, school), curators.today())));
    }
}
