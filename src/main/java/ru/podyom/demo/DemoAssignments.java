package ru.podyom.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.assignment.Addressee;
import ru.podyom.assignment.Assignment;
import ru.podyom.assignment.Assignments;
import ru.podyom.assignment.Basis;
import ru.podyom.assignment.Binding;
import ru.podyom.assignment.Control;
import ru.podyom.assignment.Deadline;
import ru.podyom.assignment.Move;
import ru.podyom.assignment.NewAssignment;
import ru.podyom.assignment.Step;
import ru.podyom.assignment.Supervisor;
import ru.podyom.assignment.decision.Points;
import ru.podyom.assignment.group.GroupId;
import ru.podyom.assignment.group.Groups;
import ru.podyom.ui.Words;

/** Gives assignments by the minutes and takes them through every state: from waiting to the end of control. */
@Component
@Profile("demo")
class DemoAssignments {

    private final Points points;
    private final Assignments assignments;
    private final Control control;
    private final Groups groups;
    private final Clock clock;

    DemoAssignments(Points points, Assignments assignments, Control control, Groups groups, Clock clock) {
        this.points = points;
        this.assignments = assignments;
        this.control = control;
        this.groups = groups;
        this.clock = clock;
    }

    void enter(District district, DemoPapers papers) {
        switch (district.what()) {
            case BOGUCHANY -> boguchany(district, papers);
            case ASINO -> asino(district, papers);
        }
    }

    private void boguchany(District district, DemoPapers papers) {
        var members = give(district, papers, "1.1", Map.of("to", "LOW", "position", "директор"));
        for (int place = 1; place < members.size(); place++) {
            var member = members.get(place);
            if (!DemoAccounts.headed(district).equals(member.given().addressee().school())) {
                went(district, member, place);
            }
        }
        give(
                district,
                papers,
                "1.2",
                Map.of("to", "PERSON", "position", "руководитель РМО учителей математики", "with", "методист"));
        assignments.give(
                district.scope(),
                new NewAssignment(
                        Binding.RECOMMENDED,
                        "Сообщать, сколько учеников занимались с учителем дополнительно",
                        new Basis("письмо управления образования", "118", DemoMinutes.latest(clock), ""),
                        new Addressee(district.municipality(), DemoAccounts.headed(district), "директор", List.of()),
                        supervisor(district),
                        Deadline.monthly(5, null, LocalDate.now(clock)),
                        null),
                district.coordinator());
    }

    /** Most schools have reported; a few stand in every other state. */
    private void went(District district, Assignment member, int place) {
        switch (place) {
            case 3 -> accepted(district, member);
            case 4 -> reported(district, member);
            case 5 -> returned(district, member);
            case 6 ->
                take(
                        district,
                        member,
                        Step.to(
                                Move.ASK_EXTENSION,
                                "Учитель математики на больничном",
                                LocalDate.now(clock).plusWeeks(2)));
            case 7, 8 -> {}
            default -> released(district, member);
        }
    }

    private void asino(District district, DemoPapers papers) {
        give(district, papers, "3", Map.of("to", "NAMED", "position", "директор", "term", "document"))
                .forEach(member -> released(district, member));
    }

    /** Turns a point into assignments as the page does; gives them. */
    private List<Assignment> give(District district, DemoPapers papers, String no, Map<String, String> chosen) {
        var point = points.of(district.scope(), papers.group()).stream()
                .filter(one -> one.no().equals(no))
                .findFirst()
                .orElseThrow();
        var key = "p" + point.decision() + ".";
        Map<String, String> typed = new HashMap<>();
        typed.put(key + "take", "on");
        typed.put(key + "due", Words.day(point.due()));
        typed.put("supervisor", district.coordinator().account().toString());
        chosen.forEach((field, value) -> typed.put(key + field, value));
        points.give(district.scope(), papers.group(), typed, district.coordinator());
        return points.given(district.scope(), papers.group()).stream()
                .filter(line -> line.no().equals(no) && line.group() != null)
                .flatMap(line ->
                        groups.members(district.scope(), new GroupId(Objects.requireNonNull(line.group()))).stream())
                .toList();
    }

    private static Supervisor supervisor(District district) {
        return new Supervisor(
                district.coordinator().account(), district.coordinator().name());
    }

    private void reported(District district, Assignment given) {
        take(
                district,
                given,
                Step.of(
                        Move.REPORT,
                        "Разобрали задания на заседании методического объединения, составлен план занятий"));
    }

    private void accepted(District district, Assignment given) {
        reported(district, given);
        take(district, given, Step.of(Move.ACCEPT));
    }

    private void released(District district, Assignment given) {
        accepted(district, given);
        take(district, given, Step.of(Move.RELEASE));
    }

    private void returned(District district, Assignment given) {
        reported(district, given);
        take(district, given, Step.of(Move.RETURN, "Приложите план занятий"));
    }

    private void take(District district, Assignment given, Step step) {
        var now = assignments.get(district.scope(), given.id());
        control.take(district.scope(), given.id(), now.revision().number(), step, district.coordinator());
    }
}
