package ru.podyom.curator.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.curator.Curatorship;
import ru.podyom.kernel.Revision;

/**
 * One visit of a curator to the school.
 *
 * @param heldOn null while it has not taken place
 * @param done what was done; empty where the scope shows no personal data, as are {@code seen} and the files: they may
 *     name people
 */
public record Visit(
        long id,
        Curatorship held,
        LocalDate plannedOn,
        String purpose,
        @Nullable LocalDate heldOn,
        String done,
        String seen,
        List<File> files,
        Revision revision) {

    /**
     * A file brought from the visit.
     *
     * @param file its number among the stored files
     */
    public record File(long id, long file, String name, long bytes) {}

    /** How the visit stands on the day. */
    public VisitState state(LocalDate today) {
        if (heldOn != null) {
            return VisitState.HELD;
        }
        return plannedOn.isBefore(today) ? VisitState.LATE : VisitState.PLANNED;
    }
}
