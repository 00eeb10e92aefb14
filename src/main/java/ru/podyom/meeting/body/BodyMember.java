package ru.podyom.meeting.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.PersonId;
import ru.podyom.people.PersonName;

/**
 * A member of a body for a term.
 *
 * @param name null where the scope shows no personal data
 * @param position what the person is and where, as held now; empty where nothing is known
 * @param union the teachers' union (РМО) the member stands for, empty where none
 * @param to last day, null while the term is open
 */
public record BodyMember(
        long id,
        PersonId person,
        @Nullable PersonName name,
        String position,
        MemberRole role,
        String union,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The name as tables show it. */
    public String shownName() {
        return name == null ? "имя не показывается" : name.brief();
    }
}
