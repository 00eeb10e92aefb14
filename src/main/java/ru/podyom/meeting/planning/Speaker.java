package ru.podyom.meeting.planning;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;

/**
 * Who speaks on an item: a person, a school, or words for somebody the registry does not know.
 *
 * @param name «Зайцева Н. А.», or the words; empty for a school, and where the scope shows no personal data
 * @param position of the person on the day of the meeting, with the place; empty where none is known
 * @param schoolName empty where no school speaks
 */
public record Speaker(
        long id,
        @Nullable PersonId person,
        String name,
        String position,
        @Nullable SchoolId school,
        String schoolName) {

    /** «Зайцева Н. А., директор, МКОУ Ангарская школа». */
    public String text() {
        StringBuilder text = new StringBuilder(name);
        for (String more : java.util.List.of(position, schoolName)) {
            if (!more.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ").append(more);
            }
        }
        return text.isEmpty() ? "имя не показывается" : text.toString();
    }
}
