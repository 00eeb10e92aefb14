package ru.podyom.meeting.minutes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;

/** Minutes as a document: what is written in them, in its order. */
public record MinutesContent(
        MinutesHead head,
        List<Attendee> attendees,
        List<AgendaItem> agenda,
        List<Decision> decisions,
        List<Finding> findings,
        List<SchoolTable> tables,
        List<NamedSchool> schools) {

    public MinutesContent {
        attendees = List.copyOf(attendees);
        agenda = List.copyOf(agenda);
        decisions = List.copyOf(decisions);
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
        schools = List.copyOf(schools);
    }

    /** The school of the registry that a name of this document means, null where it means none. */
    public @Nullable SchoolId school(String name) {
        return schools.stream()
                .filter(named -> named.name().equals(name))
                .findFirst()
                .map(NamedSchool::school)
                .orElse(null);
    }

    /** Points of an agenda item, in their order. */
    public List<Decision> decisions(String item) {
        return decisions.stream().filter(one -> one.item().equals(item)).toList();
    }

    /** Points that follow no item of the agenda. */
    public List<Decision> freeDecisions() {
        var items = agenda.stream().map(AgendaItem::no).collect(Collectors.toSet());
        return decisions.stream()
                .filter(one -> one.item().isEmpty() || !items.contains(one.item()))
                .toList();
    }

    /** «протокол № 20 от 30.06.2022», as a line of the journal and other documents call it. */
    public String title() {
        var day = head.day();
        return head.kind().title()
                + (head.number().isEmpty() ? " без номера" : " № " + head.number())
                + (day == null ? "" : " от " + ru.podyom.ui.Words.day(day));
    }

    /** Everything written, for the search; names of people are taken out where asked. */
    String text(boolean names) {
        var people = Stream.of(head.chair(), head.secretary());
        var written = Stream.of(
                        Stream.of(title(), head.body(), head.meetingKind(), head.place()),
                        agenda.stream().flatMap(item -> Stream.of(item.title(), item.heard())),
                        agenda.stream().map(AgendaItem::speakers),
                        decisions.stream().flatMap(one -> Stream.of(one.text(), one.addressees(), one.responsible())),
                        findings.stream().map(Finding::text),
                        tables.stream().map(SchoolTable::title),
                        attendees.stream().map(Attendee::position),
                        schools.stream().map(NamedSchool::name))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
        return names
                ? Stream.concat(people, attendees.stream().map(Attendee::name)).collect(Collectors.joining(" ")) + " "
                        + written
                : HiddenNames.in(written);
    }

    /** The same document for who may not see names of people. */
    public MinutesContent withoutNames() {
        return HiddenNames.in(this);
    }
}
