package ru.podyom.curator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;

/**
 * A curator to be appointed.
 *
 * @param until last day of the term by the order, null where the order names none
 * @param stableGround what shows steady results of the curator's own school where no list says so; may be empty
 */
public record NewCuratorship(
        PersonId person,
        SchoolId school,
        CuratorKind kind,
        AppointmentOrder order,
        LocalDate from,
        @Nullable LocalDate until,
        String stableGround) {}
