package ru.podyom.school.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.School;
import ru.podyom.school.SchoolSection;
import ru.podyom.school.Schools;
import ru.podyom.school.timeline.TimelineEntry;
import ru.podyom.school.timeline.TimelineSource;

/** The whole history of a school on its card: its own events and what other modules add, in the order of time. */
@Component
class TimelineSection implements SchoolSection {

    private static final int ORDER = 90;

    private final SchoolLife life;
    private final Schools schools;
    private final List<TimelineSource> sources;

    TimelineSection(SchoolLife life, Schools schools, List<TimelineSource> sources) {
        this.life = life;
        this.schools = schools;
        this.sources = sources;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Shown> shown(SchoolId id, Scope scope, Actor actor) {
        School school = schools.get(scope, id);
        List<School> predecessors = life.predecessors(scope, id);
        List<LifeEvent> events = life.of(scope, id);
        Map<SchoolId, School> known = schools.all(scope, others(events));
        List<SchoolTimeline.Line> lines = new ArrayList<>();
        events.forEach(event -> lines.add(line(event, school, known)));
        lines.addAll(added(scope, id, ""));
        for (School predecessor : predecessors) {
            life.of(scope, predecessor.id()).stream()
                    .filter(event -> events.stream().noneMatch(own -> own.id() == event.id()))
                    .forEach(event -> lines.add(told(event, predecessor)));
            lines.addAll(added(scope, predecessor.id(), predecessor.name()));
        }
        lines.sort(Comparator.comparing(SchoolTimeline.Line::day).reversed());
        return Optional.of(new Shown(
                "timeline",
                "История",
                "school/timeline",
                new SchoolTimeline(
                        id.value(),
                        lines,
                        predecessors.stream()
                                .map(one -> new SchoolTimeline.Kin(
                                        one.id().value(),
                                        one.name(),
                                        one.data().status().title()))
                                .toList(),
                        kin(
                                events,
                                known,
                                event -> event.school().equals(id)
                                        && event.kind().leadsToSuccessor(),
                                false),
                        kin(events, known, event -> id.equals(event.other()) && isPart(event.kind()), true))));
    }

    private static boolean isPart(LifeKind kind) {
        return kind == LifeKind.BRANCH || kind == LifeKind.CAMPUS;
    }

    private static List<SchoolId> others(List<LifeEvent> events) {
        return events.stream()
                .flatMap(event -> Stream.of(Optional.of(event.school()), Optional.ofNullable(event.other())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<SchoolTimeline.Kin> kin(
            List<LifeEvent> events, Map<SchoolId, School> known, Predicate<LifeEvent> wanted, boolean subject) {
        return events.stream()
                .filter(wanted)
                .flatMap(event -> Optional.ofNullable(known.get(subject ? event.school() : event.other()))
                        .map(one -> new SchoolTimeline.Kin(one.id().value(), one.name(), part(event.kind())))
                        .stream())
                .toList();
    }

    private static String part(LifeKind kind) {
        return switch (kind) {
            case BRANCH -> "филиал";
            case CAMPUS -> "корпус";
            case MERGED, SPLIT, RENAMED, CLOSED, REOPENED, TRANSFERRED -> "преемница";
        };
    }

    private List<SchoolTimeline.Line> added(Scope scope, SchoolId school, String whose) {
        return sources.stream()
                .flatMap(source -> source.of(scope, school).stream())
                .map(entry -> line(entry, whose))
                .toList();
    }

    private static SchoolTimeline.Line line(TimelineEntry entry, String whose) {
        return new SchoolTimeline.Line(entry.day(), entry.title(), entry.text(), entry.href(), whose, null);
    }

    private SchoolTimeline.Line line(LifeEvent event, School school, Map<SchoolId, School> known) {
        boolean own = event.school().equals(school.id());
        SchoolId otherId = own ? event.other() : event.school();
        School other = otherId == null ? null : known.get(otherId);
        return new SchoolTimeline.Line(
                event.day(),
                own
                        ? event.kind().past()
                        : "Событие другой школы: " + event.kind().title().toLowerCase(Locale.ROOT),
                words(event, other),
                other == null ? null : "/schools/" + other.id(),
                "",
                life.undoable(school, event) ? "/schools/" + school.id() + "/life/" + event.id() + "/undo" : null);
    }

    private static SchoolTimeline.Line told(LifeEvent event, School predecessor) {
        return new SchoolTimeline.Line(
                event.day(), event.kind().past(), words(event, null), null, predecessor.name(), null);
    }

    private static String words(LifeEvent event, @Nullable School other) {
        String what = event.kind() == LifeKind.RENAMED
                ? "«" + event.before().officialName() + "» → «" + event.after().officialName() + "»; "
                : other == null ? "" : other.name() + "; ";
        return what + event.document() + (event.comment().isEmpty() ? "" : "; " + event.comment()) + " (внёс(ла) "
                + event.recordedBy() + ")";
    }
}
