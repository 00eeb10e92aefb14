package ru.podyom.meeting.body;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Revision;

/**
 * A standing body of a municipality or of a region.
 *
 * @param members of all times, by role and name
 * @param zone of the territory, for moments
 */
public record Body(
        BodyId id, Territory territory, BodyData data, List<BodyMember> members, Revision revision, ZoneId zone) {

    public Body {
        members = List.copyOf(members);
    }

    public String name() {
        return data.name();
    }

    /** Members on the day. */
    public List<BodyMember> membersOn(LocalDate day) {
        return members.stream().filter(member -> member.isHeldOn(day)).toList();
    }

    public boolean worksOn(LocalDate day) {
        LocalDate until = data.until();
        return !day.isBefore(data.from()) && (until == null || !day.isAfter(until));
    }
}
