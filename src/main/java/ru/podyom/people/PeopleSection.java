package ru.podyom.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolSection;

/**
 * Who heads a school, on its card. Names of heads and their positions are published by schools themselves (article 29
 * of the law on education), so the card shows them without a line in the journal; contacts stand on a person's own card.
 */
@Component
class PeopleSection implements SchoolSection {

    private static final int ORDER = 10;

    private final PeopleListStore list;
    private final Clock clock;

    PeopleSection(PeopleListStore list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Shown> shown(SchoolId school, Scope scope, Actor actor) {
        if (!scope.personalData()) {
            return Optional.empty();
        }
        List<SchoolPeople.Line> lines = list.at(scope, school, LocalDate.now(clock)).stream()
                .map(SchoolPeople.Line::of)
                .toList();
        return Optional.of(
                new Shown("people", "Люди", "people/school-section", new SchoolPeople(school.value(), lines)));
    }
}
