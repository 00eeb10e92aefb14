package ru.podyom.methodology.judging;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Share;

/**
 * How firmly an outcome stands on small numbers.
 *
 * @param probabilityLow probability that enough counted procedures are truly over the line for the list, the
 *     procedures taken as independent; null when fewer are counted than the list needs
 * @param pupilsToFlip least number of pupils whose passing or failing would have to change for the school to get on
 *     the list or off it; null when there is not enough data, or no change of marks could do it
 */
public record Stability(
        @Nullable Double probabilityLow, @Nullable Integer pupilsToFlip) {

    static final Stability UNKNOWN = new Stability(null, null);

    /** Poisson-binomial: probability that at least so many of independent events happen; null when there are fewer. */
    static @Nullable Double probabilityOfAtLeast(int needed, List<Double> probabilities) {
        if (probabilities.size() < needed) {
            return null;
        }
        double[] exactly = new double[probabilities.size() + 1];
        exactly[0] = 1;
        int seen = 0;
        for (double probability : probabilities) {
            seen++;
            for (int happened = seen; happened > 0; happened--) {
                exactly[happened] = exactly[happened] * (1 - probability) + exactly[happened - 1] * probability;
            }
            exactly[0] *= 1 - probability;
        }
        double fewer = IntStream.range(0, needed).mapToDouble(i -> exactly[i]).sum();
        return Math.clamp(1 - fewer, 0, 1);
    }

    /** The cheapest procedures are flipped first: those just over the line down, or those just under it up. */
    static @Nullable Integer pupilsToFlip(int needed, int percent, List<Share> counted) {
        long low = counted.stream()
                .filter(share -> share.isAtLeastPercent(percent))
                .count();
        boolean listed = low >= needed;
        long toFlip = listed ? low - needed + 1 : needed - low;
        List<Integer> costs = counted.stream()
                .filter(share -> share.isAtLeastPercent(percent) == listed)
                .map(share -> cost(percent, share))
                .sorted()
                .limit(toFlip)
                .toList();
        return costs.size() < toFlip
                ? null
                : costs.stream().mapToInt(cost -> cost).sum();
    }

    private static int cost(int percent, Share share) {
        int line = Math.ceilDiv(percent * share.of(), 100);
        return share.part() >= line ? share.part() - line + 1 : line - share.part();
    }
}
