package ru.podyom.measure;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolSection;

/** Measures on the card of a school. */
@Component
class MeasureSection implements SchoolSection {

    private static final int ORDER = 57;

    private final MeasureStore store;

    MeasureSection(MeasureStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Shown> shown(SchoolId school, Scope scope, Actor actor) {
        return Optional.of(new Shown(
                "measures",
                "Меры",
                "measure/school-section",
                new SchoolMeasures(school.toString(), store.of(scope, school), store.today())));
    }
}
