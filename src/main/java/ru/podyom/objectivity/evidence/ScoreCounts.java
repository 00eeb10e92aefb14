package ru.podyom.objectivity.evidence;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Participants by primary score. Sums are whole numbers, so that schools add up to a region with the weight of their
 * participants; mean and deviation are statistics and are told as such.
 *
 * @param pupils number of participants by score
 */
public record ScoreCounts(NavigableMap<Integer, Integer> pupils) {

    public ScoreCounts(Map<Integer, Integer> pupils) {
        this(new TreeMap<>(pupils));
    }

    public int n() {
        return pupils.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int at(int score) {
        return pupils.getOrDefault(score, 0);
    }

    public int highest() {
        return pupils.isEmpty() ? 0 : pupils.lastKey();
    }

    /** All scores together. */
    public long sum() {
        return pupils.entrySet().stream()
                .mapToLong(entry -> (long) entry.getKey() * entry.getValue())
                .sum();
    }

    /** Mean primary score; 0 where nobody is counted. */
    public double mean() {
        int n = n();
        return n == 0 ? 0 : (double) sum() / n;
    }

    /** Sample deviation (n − 1); 0 where fewer than two are counted. */
    public double deviation() {
        int n = n();
        if (n < 2) {
            return 0;
        }
        double mean = mean();
        double squares = pupils.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * Math.pow(entry.getKey() - mean, 2))
                .sum();
        return Math.sqrt(squares / (n - 1));
    }

    /** s / √n. */
    public double error() {
        return deviation() / Math.sqrt(n());
    }
}
