package ru.podyom.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.Found;
import ru.podyom.meeting.reading.found.ReadAttendee;
import ru.podyom.meeting.reading.found.ReadDecision;
import ru.podyom.meeting.reading.found.ReadDue;
import ru.podyom.meeting.reading.found.ReadFinding;
import ru.podyom.meeting.reading.found.ReadHeading;
import ru.podyom.meeting.reading.found.ReadListEntry;
import ru.podyom.meeting.reading.found.ReadMinutes;
import ru.podyom.meeting.reading.found.ReadOfficer;
import ru.podyom.meeting.reading.found.ReadSchoolList;
import ru.podyom.meeting.reading.found.SourceSpan;
import tools.jackson.core.JsonGenerator;

/** Writes what was read from minutes as the JSON that other programs read; the field names are a contract. */
final class MinutesJson {

    private final JsonGenerator json;
    private final ReadMinutes minutes;

    MinutesJson(JsonGenerator json, ReadMinutes minutes) {
        this.json = json;
        this.minutes = minutes;
    }

    /** Writes all properties into the object that is open. */
    void write() {
        json.writeBooleanProperty("isMinutes", minutes.minutes());
        heading(minutes.heading());
        officer("chair", minutes.chair());
        officer("secretary", minutes.secretary());
        array(
                "attendees",
                minutes.attendees().stream().filter(one -> !one.absent()).toList(),
                this::attendee);
        List<ReadAttendee> absent =
                minutes.attendees().stream().filter(ReadAttendee::absent).toList();
        if (!absent.isEmpty()) {
            array("absent", absent, this::attendee);
        }
        Integer count = minutes.attendeeCount();
        if (count != null) {
            json.writeNumberProperty("attendeeCount", count);
        }
        array("agenda", minutes.agenda(), item -> {
            json.writeStringProperty("no", item.no());
            json.writeStringProperty("title", item.title());
            json.writeArrayPropertyStart("speakers");
            item.speakers().forEach(json::writeString);
            json.writeEndArray();
        });
        array("decisions", minutes.decisions(), this::decision);
        array("findings", minutes.findings(), this::finding);
        array("recommendations", minutes.recommendations(), one -> {
            json.writeNumberProperty("no", one.no());
            json.writeStringProperty("text", one.text());
        });
        array("lists", minutes.lists(), this::list);
        array("schools", minutes.schools(), school -> {
            json.writeStringProperty("alias", school.alias());
            json.writeStringProperty("canonical", school.canonical());
        });
        ReadDue due = minutes.documentDue();
        json.writeStringProperty("documentDue", due == null ? null : date(due));
        json.writeStringProperty("documentDueText", due == null ? null : due.text());
        array("signatures", minutes.signatures(), signature -> {
            json.writeStringProperty("role", signature.role());
            json.writeStringProperty("name", signature.name());
        });
        json.writeArrayPropertyStart("warnings");
        minutes.warnings().forEach(json::writeString);
        json.writeEndArray();
    }

    private <T> void array(String name, List<T> values, java.util.function.Consumer<T> properties) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            properties.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void heading(ReadHeading heading) {
        json.writeStringProperty(
                "kind", heading.kind() == null ? null : heading.kind().title());
        found("meetingKind", heading.meetingKind());
        found("format", heading.format());
        found("number", heading.number());
        found("date", heading.date());
        found("time", heading.time());
        found("body", heading.body());
        found("municipality", heading.municipality());
    }

    private void found(String name, @Nullable Found<?> found) {
        json.writeStringProperty(name, found == null ? null : found.value().toString());
    }

    private void officer(String role, @Nullable ReadOfficer officer) {
        json.writeStringProperty(role, officer == null ? null : officer.name());
        json.writeStringProperty(role + "Position", officer == null ? null : officer.position());
    }

    private void attendee(ReadAttendee attendee) {
        json.writeStringProperty("name", attendee.name());
        json.writeStringProperty("position", attendee.position());
        json.writeStringProperty("school", attendee.school());
        json.writeStringProperty("group", attendee.group());
    }

    private void decision(ReadDecision decision) {
        ReadDue due = decision.due();
        json.writeStringProperty("no", decision.no());
        json.writeStringProperty("text", decision.text());
        json.writeStringProperty("responsible", decision.responsible());
        json.writeStringProperty("due", due == null ? null : date(due));
        json.writeStringProperty("dueText", due == null ? null : due.text());
        String kind = due == null ? null : due.kind().code();
        if (kind != null) {
            json.writeStringProperty("dueKind", kind);
        }
        json.writeStringProperty("agendaItem", decision.agendaItem());
        json.writeStringProperty("parent", parent(decision));
        json.writeStringProperty("form", decision.form().title());
        if (decision.unsure()) {
            json.writeBooleanProperty("unsure", true);
        }
        span(decision.span());
    }

    /** Only points with a number of their own name the one above: «2.1» stands under «2». */
    private @Nullable String parent(ReadDecision decision) {
        Integer over = decision.over();
        String no = decision.no();
        if (over == null || no == null || !no.contains(".")) {
            return null;
        }
        return minutes.decisions().get(over).no();
    }

    private static @Nullable String date(ReadDue due) {
        return due.date() == null ? null : due.date().toString();
    }

    private void finding(ReadFinding finding) {
        json.writeNumberProperty("no", finding.no());
        json.writeStringProperty("text", finding.text());
        json.writeStringProperty("schoolsRaw", finding.schoolsRaw());
        json.writeStringProperty("group", finding.group());
        json.writeArrayPropertyStart("schools");
        finding.schools().forEach(json::writeString);
        json.writeEndArray();
        span(finding.span());
    }

    private void list(ReadSchoolList list) {
        json.writeStringProperty("title", list.title());
        json.writeStringProperty("source", list.source());
        json.writeStringProperty(
                "date", list.date() == null ? null : list.date().toString());
        json.writeStringProperty("category", list.category());
        array("entries", list.entries(), this::entry);
    }

    private void entry(ReadListEntry entry) {
        json.writeStringProperty("no", entry.no());
        json.writeStringProperty("name", entry.name());
        json.writeStringProperty("mark", entry.mark());
        Integer year = entry.year500();
        if (year == null) {
            json.writeNullProperty("year500");
        } else {
            json.writeNumberProperty("year500", year);
        }
        span(entry.span());
    }

    private void span(SourceSpan span) {
        json.writeObjectPropertyStart("span");
        json.writeNumberProperty("from", span.from());
        json.writeNumberProperty("to", span.to());
        json.writeNumberProperty("line", minutes.line(span));
        json.writeEndObject();
    }
}
