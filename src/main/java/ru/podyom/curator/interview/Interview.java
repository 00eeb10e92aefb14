package ru.podyom.curator.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.curator.Curatorship;
import ru.podyom.kernel.Revision;

/**
 * One interview with its protocol. While the protocol is open it is the curator's draft; closing it hands the
 * recommendations to the school.
 *
 * @param participants empty where the scope shows no personal data, as is {@code discussed}: both may name people
 * @param closedAt null while the protocol is open
 */
public record Interview(
        long id,
        Curatorship held,
        YearMonth month,
        LocalDate heldOn,
        InterviewMode mode,
        String participants,
        String discussed,
        @Nullable Instant closedAt,
        List<Point> recommendations,
        Revision revision) {

    /**
     * One recommendation.
     *
     * @param state how it stands, in words
     */
    public record Point(long id, String text, LocalDate due, String state) {}

    public boolean isClosed() {
        return closedAt != null;
    }
}
