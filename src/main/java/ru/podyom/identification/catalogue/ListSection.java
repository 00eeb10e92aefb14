package ru.podyom.identification.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.ListLabels;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolSection;

/** Official lists that name a school, on its card. */
@Component
class ListSection implements SchoolSection {

    private static final int ORDER = 40;

    private final SchoolLists lists;
    private final ListLabels labels;

    ListSection(SchoolLists lists, ListLabels labels) {
        this.lists = lists;
        this.labels = labels;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Shown> shown(SchoolId school, Scope scope, Actor actor) {
        return Optional.of(new Shown(
                "lists",
                "Списки и 500+",
                "identification/school-lists",
                SchoolStandings.of(lists.standings(scope, List.of(school)), labels.of(scope))));
    }
}
