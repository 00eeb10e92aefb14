package ru.podyom.meeting.planning;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Revision;

/**
 * A meeting of the plan.
 *
 * @param bodyName empty for a meeting of no body
 * @param sequence how often people were told of it: 0 before the first call; counts changes for calendars
 * @param guests people who came and are known only as a count
 * @param minutes the length of the agenda, sum of its items
 * @param leads whether the scope covers the whole territory, so that the meeting may be led
 */
public record Meeting(
        MeetingId id,
        Territory territory,
        String bodyName,
        MeetingPlan plan,
        MeetingState state,
        String cancelReason,
        int sequence,
        int guests,
        int minutes,
        boolean leads,
        Revision revision,
        ZoneId zone) {

    /** When it begins, as a moment. */
    public Instant begins() {
        return plan.day().atTime(plan.startsAt()).atZone(zone).toInstant();
    }

    /** When it ends by its agenda; an hour where the agenda names no time. */
    public Instant ends() {
        return begins().plusSeconds(60L * (minutes == 0 ? 60 : minutes));
    }

    /** End by the clock of the territory. */
    public LocalTime endsAt() {
        return LocalTime.ofInstant(ends(), zone);
    }

    /** «Семинар-совещание: Итоги ВПР». */
    public String heading() {
        return plan.kind() + ": " + plan.title();
    }
}
