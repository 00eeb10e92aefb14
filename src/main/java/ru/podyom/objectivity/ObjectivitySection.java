package ru.podyom.objectivity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolSection;

/** Signs of the newest year on the card of a school, below its results. */
@Component
class ObjectivitySection implements SchoolSection {

    private static final int ORDER = 22;

    private final SignQueries queries;

    ObjectivitySection(SignQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Shown> shown(SchoolId school, Scope scope, Actor actor) {
        // The numbers of a sign are shares of few pupils; that data ask for a check is said beside a conclusion to
        // everybody.
        var years = scope.smallCounts() ? queries.yearsOf(scope, school) : List.<Integer>of();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "objectivity",
                        "Объективность результатов",
                        "objectivity/school-section",
                        SchoolSigns.of(years.getFirst(), queries.ofSchool(scope, school, years.getFirst()))));
    }
}
