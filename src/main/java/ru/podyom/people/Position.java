package ru.podyom.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;

/**
 * A position a person holds or held.
 *
 * @param title as written in documents («директор», «заместитель директора по УВР»)
 * @param school null where the position is in the authority
 * @param from null where not known
 * @param to last day, null while it is held
 */
public record Position(
        long id,
        Duty duty,
        String title,
        @Nullable SchoolId school,
        @Nullable String schoolName,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public boolean isHeldOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
