package ru.podyom.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
import ru.podyom.assignment.group.Expansion;
import ru.podyom.assignment.group.GroupExpansion;
import ru.podyom.assignment.group.Groups;
import ru.podyom.identification.lists.Category;

/** Gives assignments by the minutes and takes them through every state: from waiting to the end of control. */
@Component
@Profile("demo")
class DemoAssignments {

    private static final int MEMBERS = 8;

    private final Assignments assignments;
    private final Control control;
    private final Groups groups;
    private final GroupExpansion expansion;
    private final Clock clock;

    DemoAssignments(Assignments assignments, Control control, Groups groups, GroupExpansion expansion, Clock clock) {
        this.assignments = assignments;
        this.control = control;
        this.groups = groups;
        this.expansion = expansion;
        this.clock = clock;
    }

    void enter(District district) {
        switch (district.what()) {
            case BOGUCHANY -> boguchany(district);
            case ASINO -> asino(district);
        }
    }

    private void boguchany(District district) {
        var day = DemoMinutes.latest(clock);
        var basis = new Basis("протокол муниципальной рабочей группы", "3", day, "п. 1.1");
        var members = give(
                district,
                "Разобрать с педагогами задания ВПР, с которыми не справилась половина участников",
                basis,
                Deadline.on(day.plusWeeks(4)),
                DemoMinutes.SEMINAR,
                MEMBERS);
        released(district, members.get(1));
        released(district, members.get(2));
        accepted(district, members.get(3));
        reported(district, members.get(4));
        returned(district, members.get(5));
        take(
                district,
                members.get(6),
                Step.to(
                        Move.ASK_EXTENSION,
                        "Учитель математики на больничном",
                        LocalDate.now(clock).plusWeeks(2)));

        assignments.give(
                district.scope(),
                new NewAssignment(
                        Binding.MANDATORY,
                        "Составить график взаимопосещения уроков математики",
                        new Basis("протокол муниципальной рабочей группы", "3", day, "п. 1.2"),
                        new Addressee(
                                district.municipality(),
                                null,
                                "руководитель РМО учителей математики",
                                List.of("методист")),
                        supervisor(district),
                        Deadline.on(day.plusWeeks(9)),
                        null),
                district.coordinator());
        assignments.give(
                district.scope(),
                new NewAssignment(
                        Binding.RECOMMENDED,
                        "Сообщать, сколько учеников занимались с учителем дополнительно",
                        new Basis("протокол муниципальной рабочей группы", "3", day, "п. 1.1"),
                        new Addressee(district.municipality(), DemoAccounts.headed(district), "директор", List.of()),
                        supervisor(district),
                        Deadline.monthly(5, null, LocalDate.now(clock)),
                        null),
                district.coordinator());
    }

    private void asino(District district) {
        var basis = new Basis("протокол муниципальной рабочей группы", "20", DemoMinutes.GROUP, "п. 3");
        var members = give(
                district,
                "Сравнить результаты итоговых процедур и ВПР за 2021 и 2022 годы",
                basis,
                Deadline.ofDocument(DemoMinutes.GROUP_DUE),
                DemoMinutes.GROUP,
                MEMBERS);
        members.forEach(member -> released(district, member));
    }

    private List<Assignment> give(
            District district, String text, Basis basis, Deadline deadline, LocalDate on, int most) {
        var named = expansion.expand(
                district.scope(), district.municipality(), EnumSet.of(Category.LOW_RESULTS, Category.AT_RISK), on);
        var point = new NewAssignment(
                Binding.MANDATORY,
                text,
                basis,
                new Addressee(district.municipality(), null, "директор", List.of()),
                supervisor(district),
                deadline,
                null);
        var chosen = named.members().stream()
                .map(Expansion.Member::school)
                .limit(most)
                .toList();
        var group = groups.give(district.scope(), point, named, chosen, district.coordinator());
        return groups.members(district.scope(), group);
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
