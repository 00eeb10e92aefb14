package ru.podyom.assignment.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolSection;

/** What a school has to carry out, on its card. */
@Component
class AssignmentSection implements SchoolSection {

    private static final int AFTER_LISTS = 60;

    private final AssignmentListStore list;

    AssignmentSection(AssignmentListStore list) {
        this.list = list;
    }

    @Override
    public int order() {
        return AFTER_LISTS;
    }

    @Override
    public Optional<Shown> shown(SchoolId school, Scope scope, Actor actor) {
        var lines = list.open(scope, school, actor).stream()
                .map(line -> new SchoolAssignments.Line(
                        line.id(),
                        AssignmentTable.cut(line.text()),
                        line.deadline().text(),
                        AssignmentTable.state(line)))
                .toList();
        return Optional.of(new Shown(
                "assignments", "Поручения", "assignment/school-section", new SchoolAssignments(school.value(), lines)));
    }
}
