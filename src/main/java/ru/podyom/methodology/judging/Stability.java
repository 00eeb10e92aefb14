package ru.podyom.methodology.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        Rule rule = new Rule(RepeatRule.IGNORED, needed, 1);
        return rule.probability(probabilities.stream()
                .map(probability -> new Chance(probability, new Share(0, 1), false))
                .toList());
    }

    /** The cheapest procedures are flipped first: those just over the line down, or those just under it up. */
    static @Nullable Integer pupilsToFlip(int needed, int percent, List<Share> counted) {
        Rule rule = new Rule(RepeatRule.IGNORED, needed, percent);
        return rule.pupilsToFlip(
                counted.stream().map(share -> new Chance(0, share, false)).toList());
    }

    /**
     * One counted procedure.
     *
     * @param probability that it is truly low
     * @param wasLow whether a low result now would be the second one running
     */
    record Chance(double probability, Share share, boolean wasLow) {}

    /** What of the counted procedures puts a school on the list; what was a year ago is taken as it is. */
    record Rule(RepeatRule repeat, int needed, int percent) {

        @Nullable
        Double probability(List<Chance> counted) {
            if (counted.size() < needed) {
                return null;
            }
            if (!repeat.decides()) {
                double[] exactly =
                        exactly(counted.stream().map(Chance::probability).toList());
                return Math.clamp(1 - sum(exactly, low -> low < needed), 0, 1);
            }
            List<Double> again = chances(counted, true);
            List<Double> first = chances(counted, false);
            double[] manyAgain = exactly(again);
            double[] manyFirst = exactly(first);
            double listed = 0;
            for (int a = 0; a < manyAgain.length; a++) {
                int repeated = a;
                listed += manyAgain[a] * sum(manyFirst, others -> isListed(repeated + others, repeated > 0));
            }
            return Math.clamp(listed, 0, 1);
        }

        private static List<Double> chances(List<Chance> counted, boolean wasLow) {
            return counted.stream()
                    .filter(chance -> chance.wasLow() == wasLow)
                    .map(Chance::probability)
                    .toList();
        }

        private static double sum(double[] exactly, IntPredicate wanted) {
            return IntStream.range(0, exactly.length)
                    .filter(wanted)
                    .mapToDouble(i -> exactly[i])
                    .sum();
        }

        private static double[] exactly(List<Double> probabilities) {
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
            return exactly;
        }

        private boolean isListed(int low, boolean again) {
            return switch (repeat) {
                case IGNORED, MARKED -> low >= needed;
                case BOTH -> low >= needed && again;
                case EITHER -> low >= needed || again;
            };
        }

        /**
         * Flips the cheapest: for each number of flips among the repeated procedures and among the others, in each
         * direction, what it costs and whether it changes the list; the least that does.
         */
        @Nullable
        Integer pupilsToFlip(List<Chance> counted) {
            Side again = new Side(counted, true);
            Side first = new Side(counted, false);
            boolean listed = isListed(again.low() + first.low(), again.low() > 0);
            Stream<Integer> costs = again.reachable()
                    .flatMap(a -> first.reachable()
                            .filter(b -> isListed(a + b, a > 0) != listed)
                            .map(b -> again.cost(a) + first.cost(b)));
            return costs.min(Integer::compare).orElse(null);
        }

        /** Procedures of one kind: what it costs to have exactly so many of them low. */
        private final class Side {

            private final List<Integer> down = new ArrayList<>();
            private final List<Integer> up = new ArrayList<>();

            Side(List<Chance> counted, boolean wasLow) {
                for (Chance chance : counted) {
                    if (chance.wasLow() == wasLow) {
                        boolean low = chance.share().isAtLeastPercent(percent);
                        (low ? down : up).add(toLine(chance.share()));
                    }
                }
                down.sort(Integer::compare);
                up.sort(Integer::compare);
            }

            int low() {
                return down.size();
            }

            Stream<Integer> reachable() {
                return IntStream.rangeClosed(0, down.size() + up.size()).boxed();
            }

            int cost(int wanted) {
                List<Integer> flipped =
                        wanted <= low() ? down.subList(0, low() - wanted) : up.subList(0, wanted - low());
                return flipped.stream().mapToInt(Integer::intValue).sum();
            }
        }

        private int toLine(Share share) {
            int line = Math.ceilDiv(percent * share.of(), 100);
            return share.part() >= line ? share.part() - line + 1 : line - share.part();
        }
    }
}
