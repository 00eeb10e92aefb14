package ru.podyom.school.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded registry file.
 *
 * @param decidedAt when it was taken over, null while it waits for a decision
 */
public record RegistryUpload(
        long id,
        String fileName,
        String sha256,
        Instant uploadedAt,
        @Nullable Instant decidedAt,
        int added,
        int changed,
        int same,
        int refused) {}
