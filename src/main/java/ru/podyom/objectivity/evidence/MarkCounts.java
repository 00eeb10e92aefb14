package ru.podyom.objectivity.evidence;

import ru.podyom.kernel.Share;

/** Participants by mark. */
public record MarkCounts(int two, int three, int four, int five) {

    public int n() {
        return two + three + four + five;
    }

    /** Share of «5». */
    public Share fives() {
        return new Share(five, n());
    }

    /** Mean mark of at least one participant. */
    public double mean() {
        return (double) (2 * two + 3 * three + 4 * four + 5 * five) / n();
    }
}
