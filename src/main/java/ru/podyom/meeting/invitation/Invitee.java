package ru.podyom.meeting.invitation;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;

/**
 * Somebody a meeting is for.
 *
 * @param name in full; empty where the scope shows no personal data
 * @param position with the place, on the day asked for
 * @param ground why the person is called: groups in words
 * @param address of mail, empty where none is known
 * @param told whether the person was told of the meeting already
 * @param personal whether the person is called by name
 */
public record Invitee(
        PersonId person,
        String name,
        String position,
        @Nullable SchoolId school,
        String ground,
        String address,
        boolean told,
        boolean personal) {

    public String shownName() {
        return name.isEmpty() ? "имя не показывается" : name;
    }
}
