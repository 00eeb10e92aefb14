package ru.podyom.meeting.agenda;

import java.util.Map;
import java.util.Set;
import ru.podyom.meeting.planning.MeetingRecord;
import ru.podyom.meeting.planning.Presence;
import ru.podyom.ui.FormErrors;

/**
 * Who came: called people and members to tick, schools to tick, a count for the others.
 *
 * @param schools of the territory by number
 * @param guests as typed
 */
public record PresencePage(
        MeetingRecord record,
        Map<String, String> schools,
        Set<String> people,
        Set<String> came,
        String guests,
        FormErrors errors) {

    public boolean ticked(Presence one) {
        var person = one.person();
        return person != null && people.contains(person.toString());
    }

    /** «Зайцева Н. А., директор, МКОУ Ангарская школа». */
    public String line(Presence one) {
        StringBuilder line = new StringBuilder(one.name().isEmpty() ? "имя не показывается" : one.name());
        for (String more : java.util.List.of(one.position(), one.schoolName())) {
            if (!more.isEmpty()) {
                line.append(", ").append(more);
            }
        }
        return line.toString();
    }
}
