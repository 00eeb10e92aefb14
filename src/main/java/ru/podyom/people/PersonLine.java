package ru.podyom.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;

/**
 * One position with its person, as the list shows it.
 *
 * @param name null where the scope shows no personal data
 */
record PersonLine(
        PersonId id,
        @Nullable PersonName name,
        @Nullable Duty duty,
        String title,
        @Nullable SchoolId school,
        @Nullable String schoolName,
        String municipality,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
