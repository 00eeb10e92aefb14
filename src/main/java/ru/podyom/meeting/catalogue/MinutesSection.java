package ru.podyom.meeting.catalogue;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.school.SchoolSection;

/** Minutes that name a school, on its card. */
@Component
class MinutesSection implements SchoolSection {

    private static final int ORDER = 50;

    private final MinutesRegistry registry;

    MinutesSection(MinutesRegistry registry) {
        this.registry = registry;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Shown> shown(SchoolId school, Scope scope, Actor actor) {
        return Optional.of(new Shown(
                "minutes",
                "Протоколы и решения",
                "meeting/school-minutes",
                new SchoolMinutes(registry.naming(scope, school), registry.decisionsOf(scope, school))));
    }
}
