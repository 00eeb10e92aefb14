package ru.podyom.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An outgoing letter as its list shows it: no text, no files.
 *
 * @param attempts tries so far, without those at a server that was away
 * @param files how many are attached
 * @param nextTry null where none follows
 */
record LetterLine(
        LetterId id,
        String address,
        String subject,
        LetterState state,
        int attempts,
        int files,
        Instant createdAt,
        @Nullable Instant nextTry,
        @Nullable Instant sentAt,
        String reason) {}
