package ru.podyom.meeting.invitation;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.PlannedItem;

/**
 * A meeting as an iCalendar event (RFC 5545, 5546): one identity for its whole life, a growing sequence for each change,
 * so that a calendar replaces what it has instead of adding a second event.
 */
final class CalendarEvent {

    /** What a calendar does with the event. */
    enum Use {
        DOWNLOAD("PUBLISH"),
        INVITE("REQUEST"),
        CANCEL("CANCEL");

        private final String method;

        Use(String method) {
            this.method = method;
        }

        String method() {
            return method;
        }
    }

    private CalendarEvent() {}

    /** Identity of a meeting in every calendar. */
    static String uid(long meeting) {
        return "meeting-" + meeting + "@podyom";
    }

    /**
     * @param sequence from 0, higher for each telling
     * @param organizer address of the sender, empty where nobody asks for an answer
     * @param attendee address of who is told, empty for a download
     */
    static byte[] of(
            Meeting meeting,
            List<PlannedItem> agenda,
            Use use,
            int sequence,
            String organizer,
            String attendee,
            Instant now) {
        VEvent event = new VEvent();
        event.setUid(uid(meeting.id().value()));
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(meeting.heading());
        event.setDateStart(Date.from(meeting.begins()), true);
        event.setDateEnd(Date.from(meeting.ends()), true);
        if (!meeting.plan().place().isEmpty() || !meeting.plan().link().isEmpty()) {
            event.setLocation(
                    meeting.plan().place().isEmpty()
                            ? meeting.plan().link()
                            : meeting.plan().place());
        }
        if (!meeting.plan().link().isEmpty()) {
            event.setUrl(meeting.plan().link());
        }
        event.setDescription(InvitationText.agenda(agenda));
        event.setStatus(use == Use.CANCEL ? Status.cancelled() : Status.confirmed());
        if (!organizer.isEmpty()) {
            event.setOrganizer(new Organizer("Подъём", organizer));
        }
        if (!attendee.isEmpty()) {
            event.addAttendee(new Attendee(null, attendee));
        }
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Podyom//Meetings//RU");
        calendar.setMethod(new Method(use.method()));
        calendar.addEvent(event);
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }
}
