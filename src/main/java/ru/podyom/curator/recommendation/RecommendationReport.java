package ru.podyom.curator.recommendation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a school reported on a recommendation.
 *
 * @param text empty where the scope shows no personal data, as are the names of people and files
 * @param accepted null until the curator decided
 */
public record RecommendationReport(
        long id,
        String text,
        Instant sentAt,
        String sentBy,
        @Nullable Boolean accepted,
        @Nullable String note,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        List<File> files) {

    /**
     * A file of the report.
     *
     * @param file number of the stored content
     */
    public record File(long id, long file, String name, long bytes) {}
}
