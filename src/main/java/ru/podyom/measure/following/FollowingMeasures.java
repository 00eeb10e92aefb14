package ru.podyom.measure.following;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Findings of minutes with the measures that follow from them, and measures that follow from points.
 *
 * @param lines findings in their order, then points that measures came from
 * @param offers whether the reader may register a measure
 */
public record FollowingMeasures(List<Line> lines, boolean offers) {

    /**
     * A finding or a point.
     *
     * @param anchor of it on the page of the minutes, empty for the minutes as a whole
     * @param offer key of the origin for a new measure, null where none is offered
     */
    public record Line(String text, String anchor, @Nullable String offer, List<Followed> measures) {}

    /** A measure that follows. */
    public record Followed(long id, String title, String place) {}
}
