package ru.podyom.meeting.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.SchoolTable;
import ru.podyom.meeting.reading.found.Found;
import ru.podyom.meeting.reading.found.ReadDecision;
import ru.podyom.meeting.reading.found.ReadMinutes;
import ru.podyom.meeting.reading.found.ReadOfficer;
import ru.podyom.meeting.reading.found.SourceSpan;
import ru.podyom.ui.Words;

/** Fills the form of minutes, from a document of the registry or from what was read out of a file. */
public final class FormWriting {

    private static final Pattern GROUP =
            Pattern.compile("(?iu)^(?:всем|руководител|директор|заместител|школам|муниципальн|оо\\b|шнор|шнро).*");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    private FormWriting() {}

    /** Where a field stands in the text, and whether a person should look at it. */
    public record Place(int from, int to, boolean unsure) {}

    /** A form with the places its fields were read from, by the name of the field or of the row. */
    public record Filled(MinutesForm form, Map<String, Place> places) {}

    /** The form of a document. */
    public static MinutesForm of(MinutesContent content) {
        var writing = new FormWriting();
        writing.head(content);
        writing.body(content);
        return new MinutesForm(writing.fields);
    }

    /** The form of what was read. */
    public static Filled of(ReadMinutes read) {
        var writing = new FormWriting();
        writing.head(read);
        writing.people(read);
        for (int i = 0; i < read.decisions().size(); i++) {
            writing.decision(read, i);
        }
        writing.findings(read);
        return new Filled(new MinutesForm(writing.fields), Map.copyOf(writing.places));
    }

    private void put(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            fields.put(name, value.toString().strip());
        }
    }

    private void head(MinutesContent content) {
        var head = content.head();
        put("head.kind", head.kind().name());
        put("head.number", head.number());
        put("head.day", Words.day(head.day()));
        put("head.time", head.time());
        put("head.place", head.place());
        put("head.meetingKind", head.meetingKind());
        put("head.format", head.format());
        put("head.body", head.body());
        put("head.chair", head.chair());
        put("head.chairPosition", head.chairPosition());
        put("head.secretary", head.secretary());
        put("head.secretaryPosition", head.secretaryPosition());
        put("head.count", head.attendeeCount());
        put("head.due", Words.day(head.due()));
    }

    private void body(MinutesContent content) {
        int row = 0;
        for (var one : content.attendees()) {
            var place = "attendee." + row++ + ".";
            put(place + "name", one.name());
            put(place + "position", one.position());
            put(place + "school", one.school());
            put(place + "group", one.group());
            put(place + "absent", one.absent() ? "on" : null);
        }
        row = 0;
        for (var item : content.agenda()) {
            var place = "item." + row++ + ".";
            put(place + "no", item.no());
            put(place + "title", item.title());
            put(place + "speakers", item.speakers());
            put(place + "heard", item.heard());
        }
        row = 0;
        for (var one : content.decisions()) {
            var place = "decision." + row++ + ".";
            put(place + "no", one.no());
            put(place + "text", one.text());
            put(place + "form", one.form().name());
            put(place + "level", one.level());
            put(place + "addressees", one.addressees());
            put(place + "responsible", one.responsible());
            put(place + "due", Words.day(one.due()));
            put(place + "dueText", one.dueText());
            put(place + "item", one.item());
            put(place + "schools", String.join("; ", one.schools()));
        }
        lists(content);
    }

    private void lists(MinutesContent content) {
        int row = 0;
        for (var finding : content.findings()) {
            var place = "finding." + row++ + ".";
            put(place + "text", finding.text());
            put(place + "group", finding.group());
            put(place + "schools", String.join("; ", finding.schools()));
        }
        row = 0;
        for (var table : content.tables()) {
            var place = "table." + row++ + ".";
            put(place + "title", table.title());
            put(
                    place + "lines",
                    table.lines().stream().map(SchoolTable.Line::text).collect(Collectors.joining("\n")));
        }
        row = 0;
        for (var named : content.schools()) {
            var place = "school." + row++ + ".";
            put(place + "name", named.name());
            put(place + "id", named.school() == null ? FormReading.AS_WRITTEN : named.school());
        }
    }

    private void head(ReadMinutes read) {
        var heading = read.heading();
        put("head.kind", heading.kind() == null ? null : heading.kind().name());
        found("head.number", heading.number());
        var day = heading.date();
        if (day != null) {
            put("head.day", Words.day(day.value()));
            place("head.day", day.span(), day.unsure());
        }
        found("head.time", heading.time());
        found("head.meetingKind", heading.meetingKind());
        found("head.format", heading.format());
        found("head.body", heading.body());
        officer("chair", read.chair());
        officer("secretary", read.secretary());
        put("head.count", read.attendeeCount());
        var due = read.documentDue();
        if (due != null) {
            put("head.due", Words.day(due.date()));
            place("head.due", due.span(), due.unsure());
        }
    }

    private void found(String field, @Nullable Found<?> found) {
        if (found != null) {
            put(field, found.value());
            place(field, found.span(), found.unsure());
        }
    }

    private void officer(String who, @Nullable ReadOfficer officer) {
        if (officer != null) {
            put("head." + who, officer.name());
            put("head." + who + "Position", officer.position());
            place("head." + who, officer.span(), officer.unsure());
        }
    }

    private void place(String field, SourceSpan span, boolean unsure) {
        places.put(field, new Place(span.from(), span.to(), unsure));
    }

    private void people(ReadMinutes read) {
        int row = 0;
        for (var one : read.attendees()) {
            var place = "attendee." + row++;
            put(place + ".name", one.name());
            put(place + ".position", one.position());
            put(place + ".school", one.school());
            put(place + ".group", one.group());
            put(place + ".absent", one.absent() ? "on" : null);
            place(place, one.span(), false);
        }
        row = 0;
        for (var item : read.agenda()) {
            var place = "item." + row++;
            put(place + ".no", item.no());
            put(place + ".title", item.title());
            put(place + ".speakers", String.join("; ", item.speakers()));
            place(place, item.span(), false);
        }
    }

    private void decision(ReadMinutes read, int row) {
        var one = read.decisions().get(row);
        var place = "decision." + row;
        put(place + ".no", one.no());
        put(place + ".text", one.text());
        put(place + ".form", one.form().name());
        put(place + ".level", level(read.decisions(), one));
        var responsible = one.responsible();
        boolean group = responsible != null && GROUP.matcher(responsible).matches();
        put(place + (group ? ".addressees" : ".responsible"), responsible);
        var due = one.due();
        if (due != null) {
            put(place + ".due", Words.day(due.date()));
            put(place + ".dueText", due.date() == null ? due.text() : null);
        }
        put(place + ".item", one.agendaItem());
        put(place + ".schools", schools(read, one.text()));
        place(place, one.span(), one.unsure() || (due != null && due.unsure()));
    }

    private static int level(List<ReadDecision> all, ReadDecision one) {
        int level = 1;
        for (var over = one.over();
                over != null && level < all.size();
                over = all.get(over).over()) {
            level++;
        }
        return level;
    }

    private static String schools(ReadMinutes read, String text) {
        return read.schools().stream()
                .filter(named -> text.contains(named.alias()) || text.contains(named.canonical()))
                .map(named -> named.canonical())
                .collect(Collectors.joining("; "));
    }

    private void findings(ReadMinutes read) {
        int row = 0;
        for (var finding : read.findings()) {
            var place = "finding." + row++;
            put(place + ".text", finding.text());
            put(place + ".group", finding.group());
            put(place + ".schools", finding.group() == null ? String.join("; ", finding.schools()) : null);
            place(place, finding.span(), false);
        }
        row = 0;
        for (var list : read.lists()) {
            var place = "table." + row++;
            put(place + ".title", list.title());
            put(
                    place + ".lines",
                    list.entries().stream()
                            .map(entry -> new SchoolTable.Line(
                                            entry.no() == null ? "" : entry.no(),
                                            entry.name(),
                                            entry.mark() == null ? "" : entry.mark(),
                                            entry.year500())
                                    .text())
                            .collect(Collectors.joining("\n")));
            place(place, list.span(), false);
        }
        recommendations(read);
        row = 0;
        for (var named : read.schools()) {
            put("school." + row++ + ".name", named.canonical());
        }
    }

    /** Recommendations of a monitoring become points: they too are given to somebody, once a person says to whom. */
    private void recommendations(ReadMinutes read) {
        int row = read.decisions().size();
        for (var one : read.recommendations()) {
            var place = "decision." + row++;
            put(place + ".text", one.text());
            put(place + ".form", "RECOMMENDATION");
            put(place + ".level", 1);
            place(place, one.span(), false);
        }
    }
}
