package ru.podyom.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One outgoing letter: where it stands and what a person may decide; its text is nobody's but the addressee's. */
public record LetterPage(
        long id,
        String address,
        String subject,
        LetterState state,
        int attempts,
        int files,
        Instant createdAt,
        @Nullable Instant nextTry,
        @Nullable Instant sentAt,
        String reason) {

    static LetterPage of(LetterLine line) {
        return new LetterPage(
                line.id().value(),
                line.address(),
                line.subject(),
                line.state(),
                line.attempts(),
                line.files(),
                line.createdAt(),
                line.nextTry(),
                line.sentAt(),
                line.reason());
    }
}
