package ru.podyom.measure;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Revision;

/**
 * A management decision or a measure of a period.
 *
 * @param placeName short name of the school, or name of the municipality
 * @param judgement null until it is judged
 * @param carriedFrom number of the measure of the period before, null where it is the first
 * @param carriedTo number of the measure it goes on as, null where it does not
 * @param zone of the municipality, for moments
 */
public record Measure(
        long id,
        NewMeasure said,
        String placeName,
        String municipality,
        @Nullable Judgement judgement,
        @Nullable Long carriedFrom,
        @Nullable Long carriedTo,
        Revision revision,
        ZoneId zone) {

    /** How it stands on the day. */
    public MeasureState state(LocalDate today) {
        return MeasureState.of(said.from(), said.until(), judgement == null ? null : judgement.effectiveness(), today);
    }

    /**
     * How effective a measure was found to be.
     *
     * @param grounds why, in words
     * @param by who wrote it down; empty where the scope shows no personal data
     */
    public record Judgement(Effectiveness effectiveness, String grounds, LocalDate day, String by) {}
}
