package ru.podyom.meeting.invitation;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.PersonId;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.PlannedItem;
import ru.podyom.notice.Attachment;
import ru.podyom.notice.Letter;
import ru.podyom.notice.Outbox;

/** Puts letters about a meeting into the outbox, each with its calendar event; a key tells letters of one telling apart. */
@Component
class Mailing {

    private final Outbox outbox;
    private final String from;
    private final Clock clock;

    Mailing(Outbox outbox, @Value("${podyom.mail.from:}") String from, Clock clock) {
        this.outbox = outbox;
        this.from = from.isBlank() ? "podyom@localhost" : from.strip();
        this.clock = clock;
    }

    /** How many letters were put in: one, or none where there is no address that can be written to. */
    int invite(Meeting meeting, List<PlannedItem> agenda, int sequence, PersonId person, String address) {
        return send(meeting, agenda, CalendarEvent.Use.INVITE, sequence, person, address, "");
    }

    int callOff(Meeting meeting, int sequence, PersonId person, String address, String reason) {
        return send(meeting, List.of(), CalendarEvent.Use.CANCEL, sequence, person, address, reason);
    }

    private int send(
            Meeting meeting,
            List<PlannedItem> agenda,
            CalendarEvent.Use use,
            int sequence,
            PersonId person,
            String address,
            String reason) {
        if (!Letter.isAddress(address)) {
            return 0;
        }
        int change = sequence - 1;
        byte[] event = CalendarEvent.of(meeting, agenda, use, change, from, address, clock.instant());
        Letter letter = new Letter(
                "meeting/" + meeting.id() + "/" + person + "/" + sequence + "/" + use.method(),
                address,
                InvitationText.subject(meeting, use, change),
                InvitationText.text(meeting, agenda, use, reason),
                List.of(new Attachment("zasedanie.ics", "text/calendar; charset=UTF-8; method=" + use.method(), event)),
                use == CalendarEvent.Use.CANCEL ? null : meeting.ends());
        return outbox.send(letter) ? 1 : 0;
    }
}
