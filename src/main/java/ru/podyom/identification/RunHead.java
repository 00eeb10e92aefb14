package ru.podyom.identification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run was: methodology, year, snapshot, hash, author.
 *
 * @param territory municipality, or the region for a run over all of it
 * @param parameters numbers in force, by their Russian label
 * @param imports numbers of the imports whose data were judged
 */
public record RunHead(
        RunId id,
        long region,
        @Nullable Long municipality,
        String territory,
        String methodology,
        String version,
        String title,
        Map<String, String> parameters,
        int year,
        String note,
        List<Long> imports,
        String hash,
        String author,
        Instant at) {}
