package ru.podyom.assessment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolSection;

/** Results on the card of a school. */
@Component
class ResultSection implements SchoolSection {

    private static final int ORDER = 20;

    private final ResultQueries queries;

    ResultSection(ResultQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Shown> shown(SchoolId school, Scope scope, Actor actor) {
        var results = queries.ofSchool(scope, school);
        return results.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "results",
                        "Результаты процедур",
                        "assessment/school-section",
                        SchoolResults.of(school.value(), results, scope)));
    }
}
