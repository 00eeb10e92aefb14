package ru.podyom.kernel;

import java.util.Arrays;

/**
 * Counts of fewer than five pupils, from which single children of a small school could be told. They are shown to the
 * school itself and to the coordinators who answer for its data, to nobody else (principle of statistical
 * confidentiality; the bound of five is our proposal).
 *
 * <p>The cells that make up a total are shown or hidden together: were one of them left out alone, the total would give
 * it away. A zero may be shown, it points at nobody.
 */
public final class SmallCounts {

    /** The least count that is shown to everybody. */
    public static final int LEAST_SHOWN = 5;

    /** What stands in place of a hidden count. */
    public static final String HIDDEN = "скрыто";

    private SmallCounts() {}

    /** Whether the reader may see all cells of a breakdown, its total among them. */
    public static boolean mayBeSeen(Scope reader, int... cells) {
        return reader.smallCounts() || Arrays.stream(cells).noneMatch(SmallCounts::isSmall);
    }

    /** Whether the reader may see how many of the participants failed: neither they nor the others are few. */
    public static boolean mayBeSeen(Scope reader, Share failed) {
        return mayBeSeen(reader, failed.part(), failed.of() - failed.part());
    }

    private static boolean isSmall(int count) {
        return count > 0 && count < LEAST_SHOWN;
    }
}
