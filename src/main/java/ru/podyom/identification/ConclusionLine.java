package ru.podyom.identification;

import org.jspecify.annotations.Nullable;
import ru.podyom.methodology.judging.Outcome;

/**
 * One school of a run.
 *
 * @param probabilityLow 0…1, null when too few procedures are counted
 * @param pupilsToFlip null where no change of a few results could change the outcome
 */
record ConclusionLine(
        long school,
        String code,
        String name,
        String municipality,
        Outcome outcome,
        int low,
        int counted,
        @Nullable Double probabilityLow,
        @Nullable Integer pupilsToFlip,
        String summary) {

    static final int FEW_PUPILS = 2;

    /** Whether the results of one or two pupils decide the outcome. */
    boolean isUnsteady() {
        return pupilsToFlip != null && pupilsToFlip <= FEW_PUPILS;
    }

    String probabilityText() {
        return probabilityLow == null ? "—" : Math.round(probabilityLow * 100) + "\u00a0%";
    }
}
