package ru.podyom.assessment.comparison;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolSection;

/** Comparisons with the journal on the card of a school, below its results. */
@Component
class JournalSection implements SchoolSection {

    private static final int ORDER = 21;

    private final JournalQueries queries;

    JournalSection(JournalQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Shown> shown(SchoolId school, Scope scope, Actor actor) {
        var comparisons = queries.ofSchool(scope, school);
        return comparisons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "journal",
                        "Отметки процедур и журнала",
                        "assessment/journal-section",
                        SchoolJournal.seenBy(scope, comparisons)));
    }
}
