package ru.podyom.assignment.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.assignment.Addressee;
import ru.podyom.assignment.Assignments;
import ru.podyom.assignment.Basis;
import ru.podyom.assignment.NewAssignment;
import ru.podyom.assignment.Supervisor;
import ru.podyom.assignment.desk.Supervisors;
import ru.podyom.assignment.group.Expansion;
import ru.podyom.assignment.group.Groups;
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/** The door from minutes to assignments: what the points suggest, what a person confirms. */
@Service
public class Points {

    private final PointStore store;
    private final PointCircles circles;
    private final MinutesRegistry registry;
    private final Assignments assignments;
    private final Groups groups;
    private final Supervisors supervisors;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Points(
            PointStore store,
            PointCircles circles,
            MinutesRegistry registry,
            Assignments assignments,
            Groups groups,
            Supervisors supervisors,
            Municipalities municipalities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.circles = circles;
        this.registry = registry;
        this.assignments = assignments;
        this.groups = groups;
        this.supervisors = supervisors;
        this.municipalities = municipalities;
        this.events = events;
        this.clock = clock;
    }

    PointsPage page(Scope scope, MinutesId id, Map<String, String> typed, FormErrors errors, Actor actor) {
        var minutes = signed(scope, id);
        var on = day(minutes);
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
                typed.getOrDefault("supervisor", controller(choices, control, actor)),
                control,
                points.size() - Point.open(points).size(),
                errors);
    }

    private PointRow row(
            Scope scope, Minutes minutes, Point point, Map<Circle, Expansion> shared, Map<String, String> typed) {
        var own = new EnumMap<>(shared);
        if (!point.schools().isEmpty()) {
            own.put(Circle.NAMED, circles.named(scope, minutes, point, day(minutes)));
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
        var circle =
                typed.getOrDefault(key(point, "to"), titles.containsKey(suggested) ? suggested : Circle.PERSON.name());
        var due = point.deadline(today(scope, minutes)).due();
        var position = circle.equals(Circle.PERSON.name()) ? point.position() : "руководитель школы";
        var named = own.get(Circle.NAMED);
        return new PointRow(
                point,
                typed.isEmpty() || typed.containsKey(key(point, "take")),
                circle,
                titles,
                typed.getOrDefault(key(point, "position"), position),
                typed.getOrDefault(key(point, "due"), due == null ? "" : Words.day(due)),
                point.due() == null && due != null ? "срок документа или повторяющийся" : point.dueText(),
                named == null
                        ? ""
                        : named.members().stream().map(Expansion.Member::name).collect(Collectors.joining(", ")));
    }

    /**
     * Makes assignments of the chosen points, of all or of none.
     *
     * @param typed fields by name: «p17.take», «p17.to», «p17.position», «p17.due», «supervisor»
     * @return how many assignments were given
     * @throws Refused when a point was turned into assignments meanwhile, or a field cannot be read; all problems at once
     */
    @Transactional
    public int give(Scope scope, MinutesId id, Map<String, String> typed, Actor by) {
        var minutes = signed(scope, id);
        var expansions = circles.of(scope, minutes, day(minutes));
        var chosen = store.points(minutes).stream()
                .filter(point -> typed.containsKey(key(point, "take")))
                .toList();
        if (chosen.isEmpty()) {
            throw new Refused("Отметьте хотя бы один пункт.");
        }
        var faults = faults(chosen, typed);
        if (!faults.isEmpty()) {
            throw new Refused(String.join(" ", faults));
        }
        var supervisor = supervisor(scope, typed);
        int given = 0;
        for (Point point : chosen) {
            if (!store.take(point, by)) {
                throw new Refused("По пункту «" + point.brief()
                        + "» поручения уже даны. Обновите страницу: второй раз они не создаются.");
            }
            given += give(scope, minutes, point, expansions, typed, supervisor, by);
        }
        if (Point.open(store.points(minutes)).isEmpty()) {
            store.forget(id);
        }
        record(by, "дать поручения по протоколу", minutes, "пунктов: " + chosen.size() + ", поручений: " + given);
        return given;
    }

    private int give(
            Scope scope,
            Minutes minutes,
            Point point,
            Map<Circle, Expansion> shared,
            Map<String, String> typed,
            @Nullable Supervisor supervisor,
            Actor by) {
        var circle = circle(point, typed);
        var head = minutes.content().head();
        var draft = new NewAssignment(
                point.binding(),
                point.text(),
                new Basis(head.kind().title(), head.number(), head.day(), point.called()),
                new Addressee(minutes.municipality(), null, typed.getOrDefault(key(point, "position"), ""), List.of()),
                supervisor,
                point.deadline(
                        Dates.read(typed.getOrDefault(key(point, "due"), "")).orElse(null), today(scope, minutes)),
                null,
                point.decision());
        if (circle == Circle.PERSON) {
            assignments.give(scope, draft, by);
            return 1;
        }
        var expansion = circle == Circle.NAMED
                ? circles.named(scope, minutes, point, day(minutes))
                : shared.getOrDefault(
                        circle, new Expansion(circle.title(), day(minutes), List.of(), List.of(), List.of()));
        if (expansion.members().isEmpty()) {
            throw new Refused("По пункту «" + point.brief() + "» не найдено ни одной школы.");
        }
        var members = expansion.members().stream().map(Expansion.Member::school).toList();
        groups.give(scope, draft, expansion, members, by);
        return members.size();
    }

    /** Says that the open points of the minutes need no assignments. */
    @Transactional
    public void decline(Scope scope, MinutesId id, Actor by) {
        var minutes = signed(scope, id);
        store.forget(id);
        record(by, "не давать поручений по остальным пунктам", minutes, minutes.title());
    }

    private static List<String> faults(List<Point> chosen, Map<String, String> typed) {
        List<String> faults = new ArrayList<>();
        for (Point point : chosen) {
            var due = typed.getOrDefault(key(point, "due"), "").strip();
            if (!due.isEmpty() && Dates.read(due).isEmpty()) {
                faults.add("Не удалось прочитать срок «" + due + "» у пункта «" + point.brief()
                        + "»: напишите, например, 15.01.2027.");
            }
            if (circle(point, typed) == Circle.PERSON
                    && typed.getOrDefault(key(point, "position"), "").isBlank()) {
                faults.add("У пункта «" + point.brief() + "» не указано, кому он поручен.");
            }
        }
        return faults;
    }

    private static Circle circle(Point point, Map<String, String> typed) {
        var chosen = typed.getOrDefault(key(point, "to"), "");
        for (Circle circle : Circle.values()) {
            if (circle.name().equals(chosen)) {
                return circle;
            }
        }
        return Circle.suggested(point);
    }

    private @Nullable Supervisor supervisor(Scope scope, Map<String, String> typed) {
        var chosen = typed.getOrDefault("supervisor", "");
        if (chosen.isEmpty()) {
            return null;
        }
        return chosen.matches("\\d{1,18}") ? supervisors.get(scope, Long.parseLong(chosen)) : null;
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

    /** Minutes that bind: signed, and led by the reader. */
    private Minutes signed(Scope scope, MinutesId id) {
        var minutes = registry.led(scope, id);
        if (minutes.status() != MinutesStatus.SIGNED) {
            throw new NotFound("signed minutes", id);
        }
        return minutes;
    }

    private LocalDate day(Minutes minutes) {
        var day = minutes.content().head().day();
        return day == null ? LocalDate.now(clock) : day;
    }

    private LocalDate today(Scope scope, Minutes minutes) {
        var zone = municipalities.get(scope, minutes.municipality()).data().zone();
        return LocalDate.now(clock.withZone(zone));
    }

    private static String key(Point point, String field) {
        return "p" + point.decision() + "." + field;
    }

    private void record(Actor by, String action, Minutes minutes, String details) {
        events.publishEvent(new Recorded(by, action, "протокол", minutes.id().toString(), null, details));
    }
}
