package ru.podyom.methodology.judging;

import java.util.List;
import org.hipparchus.special.Beta;
import ru.podyom.kernel.Share;

/**
 * What the other schools of the run say about a share before the school's own result is seen: Beta(a, b), fitted by
 * moments (architecture section 5).
 */
public record Prior(double a, double b) {

    /**
     * Jeffreys' prior, which says almost nothing. It stands in where moments give none: fewer than two schools, nobody
     * or everybody failed, or the shares differ more than a Beta distribution can.
     */
    static final Prior VAGUE = new Prior(0.5, 0.5);

    private static final double LEAST_VARIANCE = 1e-4;

    /** Fits on the counted cells of one procedure; each has participants. */
    static Prior fittedOn(List<Share> cells) {
        if (cells.size() < 2) {
            return VAGUE;
        }
        double mean = cells.stream().mapToDouble(Prior::ratio).average().orElseThrow();
        double ofSampling = cells.stream()
                .mapToDouble(cell -> mean * (1 - mean) / cell.of())
                .average()
                .orElseThrow();
        double variance = Math.max(LEAST_VARIANCE, variance(cells, mean) - ofSampling);
        double strength = mean * (1 - mean) / variance - 1;
        return strength > 0 ? new Prior(mean * strength, (1 - mean) * strength) : VAGUE;
    }

    /** Probability that the true share is at least the given per cent, after seeing the result of the school. */
    public double probabilityAtLeast(int percent, Share seen) {
        double passed = b + seen.of() - seen.part();
        return Beta.regularizedBeta(1 - percent / 100.0, passed, a + seen.part());
    }

    private static double variance(List<Share> cells, double mean) {
        double squares = cells.stream()
                .mapToDouble(cell -> (ratio(cell) - mean) * (ratio(cell) - mean))
                .sum();
        return squares / (cells.size() - 1);
    }

    private static double ratio(Share share) {
        return (double) share.part() / share.of();
    }
}
