package ru.podyom.identification.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mark of a list and what it means.
 *
 * @param mark «*» or «**»
 * @param lines how many lines carry it
 * @param legend as a person confirmed it, null while nobody has
 * @param proposal what the system supposes, with the ground; null where nothing coincides
 */
public record MarkLegend(
        String mark,
        int lines,
        @Nullable String legend,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Proposal proposal) {

    /**
     * A supposition about a mark.
     *
     * @param ground the coincidence it rests on, a sentence
     */
    public record Proposal(String meaning, String ground) {}

    public boolean isConfirmed() {
        return legend != null;
    }

    /** The word shown beside the legend, so that a supposition is never taken for a fact. */
    public String state() {
        return isConfirmed() ? "подтверждено" : proposal == null ? "значение не указано" : "предположение системы";
    }

    /** What to print under the list. */
    public String text() {
        if (legend != null) {
            return legend;
        }
        return proposal == null ? "значение отметки в списке не указано" : proposal.meaning();
    }
}
