package ru.podyom.assignment.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.assignment.Addressee;
import ru.podyom.assignment.Assignments;
import ru.podyom.assignment.Basis;
import ru.podyom.assignment.NewAssignment;
import ru.podyom.assignment.Supervisor;
import ru.podyom.assignment.desk.Supervisors;
import ru.podyom.assignment.group.Expansion;
import ru.podyom.assignment.group.Groups;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Minutes;

/** Gives the assignments of one point: to a person, or to every school of a circle as a group. */
@Component
class PointGiving {

    private final PointCircles circles;
    private final SignedMinutes signed;
    private final Assignments assignments;
    private final Groups groups;
    private final Supervisors supervisors;

    PointGiving(
            PointCircles circles,
            SignedMinutes signed,
            Assignments assignments,
            Groups groups,
            Supervisors supervisors) {
        this.circles = circles;
        this.signed = signed;
        this.assignments = assignments;
        this.groups = groups;
        this.supervisors = supervisors;
    }

    /** How many assignments the point became. */
    int give(
            Scope scope,
            Minutes minutes,
            Point point,
            Map<Circle, Expansion> shared,
            Map<String, String> typed,
            Actor by) {
        var circle = PointFields.circle(point, typed);
        var head = minutes.content().head();
        var draft = new NewAssignment(
                point.binding(),
                point.text(),
                new Basis(head.kindTitle(), head.number(), head.day(), point.called()),
                new Addressee(
                        minutes.municipality(),
                        null,
                        PointFields.position(point, typed),
                        PointFields.with(point, typed)),
                supervisor(scope, PointFields.supervisor(point, typed)),
                PointFields.deadline(point, typed, signed.today(scope, minutes)),
                null,
                point.decision());
        if (circle == Circle.PERSON) {
            assignments.give(scope, draft, by);
            return 1;
        }
        var expansion = circle == Circle.NAMED
                ? circles.named(scope, minutes, point, signed.day(minutes))
                : shared.getOrDefault(
                        circle, new Expansion(circle.title(), signed.day(minutes), List.of(), List.of(), List.of()));
        if (expansion.members().isEmpty()) {
            throw new Refused("По пункту «" + point.brief() + "» не найдено ни одной школы.");
        }
        var members = expansion.members().stream().map(Expansion.Member::school).toList();
        groups.give(scope, draft, expansion, members, by);
        return members.size();
    }

    /** Numbers of those who may keep control. */
    Set<String> supervisors(Scope scope) {
        return supervisors.all(scope).keySet();
    }

    private @Nullable Supervisor supervisor(Scope scope, String chosen) {
        return chosen.isEmpty() ? null : supervisors.get(scope, Long.parseLong(chosen));
    }
}
