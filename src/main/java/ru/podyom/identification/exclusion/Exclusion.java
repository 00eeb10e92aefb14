package ru.podyom.identification.exclusion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Words;

/**
 * A school taken out of identification by a document.
 *
 * @param liftedReason why it is back in identification; null while the exclusion stands
 */
record Exclusion(
        long id,
        long school,
        String name,
        String municipality,
        ExclusionReason reason,
        String details,
        String document,
        String number,
        LocalDate date,
        String by,
        Instant at,
        @Nullable String liftedReason,
        @Nullable String liftedBy,
        @Nullable Instant liftedAt) {

    String documentText() {
        return document + " от " + Words.day(date) + " №\u00a0" + number;
    }

    String reasonText() {
        return reason.title() + (details.isEmpty() ? "" : ": " + details);
    }

    boolean stands() {
        return liftedAt == null;
    }
}
