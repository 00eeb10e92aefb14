package ru.podyom.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;

/**
 * A position to be entered.
 *
 * @param school null for a position in the authority of the municipality
 * @param from null where not known
 */
public record NewPosition(
        Duty duty,
        String title,
        @Nullable SchoolId school,
        @Nullable LocalDate from) {}
