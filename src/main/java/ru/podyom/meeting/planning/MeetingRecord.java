package ru.podyom.meeting.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.body.Body;

/**
 * A meeting with everything that minutes are written from.
 *
 * @param body null for a meeting of no body
 * @param presence called people and members first, then schools noted without a name
 */
public record MeetingRecord(Meeting meeting, @Nullable Body body, List<PlannedItem> agenda, List<Presence> presence) {

    public MeetingRecord {
        agenda = List.copyOf(agenda);
        presence = List.copyOf(presence);
    }

    /** Quorum of the body as noted so far, null for a meeting of no body. */
    public @Nullable Quorum quorum() {
        if (body == null) {
            return null;
        }
        int members = body.membersOn(meeting.plan().day()).size();
        int came = (int) presence.stream()
                .filter(one -> one.member() && Boolean.TRUE.equals(one.present()))
                .count();
        return new Quorum(came, members, body.data().quorum());
    }

    /** Everybody who came: noted people, one for each noted school, and the counted guests. */
    public int came() {
        return meeting.guests()
                + (int) presence.stream()
                        .filter(one -> Boolean.TRUE.equals(one.present()))
                        .count();
    }
}
