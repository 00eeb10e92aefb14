package ru.podyom.identification.passport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file of passports, seen by the account that uploaded it.
 *
 * @param decidedAt when it was taken over, null while it waits for a decision
 */
public record PassportUpload(
        long id,
        String fileName,
        Instant uploadedAt,
        @Nullable Instant decidedAt,
        int written,
        int same,
        int refused) {}
