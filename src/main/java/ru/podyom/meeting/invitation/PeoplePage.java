package ru.podyom.meeting.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.ui.FormErrors;

/**
 * Whom a meeting is for, before it is sent.
 *
 * @param today for which the groups were expanded
 * @param who words by which people were looked for
 * @param found people who may be called by name
 */
public record PeoplePage(
        Meeting meeting,
        LocalDate today,
        List<Invitee> people,
        String who,
        Map<String, String> found,
        FormErrors errors) {

    public long withoutAddress() {
        return people.stream().filter(one -> one.address().isEmpty()).count();
    }
}
