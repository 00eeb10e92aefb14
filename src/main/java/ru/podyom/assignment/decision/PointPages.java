package ru.podyom.assignment.decision;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.podyom.assignment.desk.Supervisors;
import ru.podyom.assignment.group.Expansion;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/** Builds the page on which points of signed minutes are looked through and turned into assignments. */
@Component
class PointPages {

    private final PointStore store;
    private final PointCircles circles;
    private final SignedMinutes signed;
    private final Supervisors supervisors;

    PointPages(PointStore store, PointCircles circles, SignedMinutes signed, Supervisors supervisors) {
        this.store = store;
        this.circles = circles;
        this.signed = signed;
        this.supervisors = supervisors;
    }

    PointsPage page(Scope scope, MinutesId id, Map<String, String> typed, FormErrors errors, Actor actor) {
        var minutes = signed.get(scope, id);
        var on = signed.day(minutes);
        var points = store.points(minutes);
        var expansions = circles.of(scope, minutes, on);
        var choices = supervisors.all(scope);
        var control = String.join(" ", store.controllers(minutes)).strip();
        return new PointsPage(
                id.value(),
                minutes.title(),
                Words.day(on),
                Point.open(points).stream()
                        .map(point -> row(scope, minutes, point, expansions, typed))
                        .toList(),
                names(expansions),
                choices,
                new PointsPage.Common(
                        typed.getOrDefault("supervisor", controller(choices, control, actor)),
                        typed.getOrDefault("with", ""),
                        typed.getOrDefault("due", "")),
                control,
                points.size() - Point.open(points).size(),
                errors);
    }

    private PointRow row(
            Scope scope, Minutes minutes, Point point, Map<Circle, Expansion> shared, Map<String, String> typed) {
        var own = new EnumMap<>(shared);
        if (!point.schools().isEmpty()) {
            own.put(Circle.NAMED, circles.named(scope, minutes, point, signed.day(minutes)));
        }
        Map<String, String> titles = new LinkedHashMap<>();
        for (Circle circle : Circle.values()) {
            var expansion = own.get(circle);
            if (expansion != null && !expansion.members().isEmpty()) {
                titles.put(
                        circle.name(),
                        circle.title() + " (" + expansion.members().size() + ")");
            }
        }
        titles.put(Circle.PERSON.name(), Circle.PERSON.title());
        var suggested = Circle.suggested(point).name();
        var circle = typed.getOrDefault(
                PointFields.key(point, "to"), titles.containsKey(suggested) ? suggested : Circle.PERSON.name());
        var deadline = point.deadline(signed.today(scope, minutes));
        var due = deadline.due();
        var position = circle.equals(Circle.PERSON.name()) ? point.position() : "руководитель школы";
        var named = own.get(Circle.NAMED);
        return new PointRow(
                point,
                typed.isEmpty() || typed.containsKey(PointFields.key(point, "take")),
                circle,
                titles,
                typed.getOrDefault(PointFields.key(point, "position"), position),
                typed.getOrDefault(PointFields.key(point, "with"), ""),
                typed.getOrDefault(
                        PointFields.key(point, "term"),
                        deadline.ofDocument() ? PointFields.DOCUMENT_TERM : PointFields.OWN_TERM),
                typed.getOrDefault(PointFields.key(point, "due"), due == null ? "" : Words.day(due)),
                deadline.isMonthly() ? "повторяется каждый месяц" : point.dueText(),
                typed.getOrDefault(PointFields.key(point, "supervisor"), ""),
                named == null
                        ? ""
                        : named.members().stream().map(Expansion.Member::name).collect(Collectors.joining(", ")));
    }

    /** Whoever the points of control name, by the surname; else the person at the page. */
    private static String controller(Map<String, String> choices, String control, Actor actor) {
        var words = control.toLowerCase(Locale.ROOT);
        for (var choice : choices.entrySet()) {
            var surname = choice.getValue().split(" ")[0].toLowerCase(Locale.ROOT);
            // «Контроль возложить на Петрову»: the ending differs by case.
            if (surname.length() > 3 && words.contains(surname.substring(0, surname.length() - 1))) {
                return choice.getKey();
            }
        }
        var own = actor.account().toString();
        return choices.containsKey(own) ? own : "";
    }

    private static Map<String, List<String>> names(Map<Circle, Expansion> expansions) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        expansions.forEach((circle, expansion) -> {
            if (!circle.categories().isEmpty() && !expansion.members().isEmpty()) {
                names.put(
                        circle.title(),
                        expansion.members().stream().map(Expansion.Member::name).toList());
            }
        });
        return names;
    }
}
