package ru.podyom.meeting.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.podyom.ui.FormErrors;

/**
 * The card of a body.
 *
 * @param day for which the members are shown
 * @param changes the latest first
 * @param who words by which people were looked for, empty where they were not
 * @param found people who may be entered as members
 */
public record BodyPage(
        Body body,
        LocalDate day,
        List<BodyChange> changes,
        String who,
        Map<String, String> found,
        boolean leads,
        FormErrors errors) {

    public List<BodyMember> members() {
        return body.membersOn(day);
    }

    /** Members of other days than the one shown. */
    public List<BodyMember> others() {
        return body.members().stream().filter(one -> !one.isHeldOn(day)).toList();
    }

    public static Map<String, String> roles() {
        return MemberRole.choices();
    }
}
