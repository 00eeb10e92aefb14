package ru.podyom.curator.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;

/**
 * A line of the list of visits.
 *
 * @param curator name as tables show it
 * @param done empty where the scope shows no personal data, as is {@code seen}
 */
public record VisitLine(
        long id,
        long curatorship,
        String curator,
        SchoolId school,
        String schoolName,
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        String purpose,
        String done,
        String seen,
        int files,
        VisitState state) {}
