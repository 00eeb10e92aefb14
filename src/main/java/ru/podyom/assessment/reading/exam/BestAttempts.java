package ru.podyom.assessment.reading.exam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Attempts at one exam. A person who came again on another day counts once, with the better result: whether a resit
 * counts for identification is told nowhere (methodology 1.4), so a passed resit is believed.
 *
 * @param <T> what is known of an attempt
 */
public final class BestAttempts<T> {

    /**
     * One attempt.
     *
     * @param person tells people of a school apart inside one file, empty where nothing does; never kept
     * @param block the exam day inside the file: two rows of one day are two people
     * @param passed whether the minimum was reached
     * @param score orders attempts of the same outcome
     */
    public record Attempt<T>(String person, int block, boolean passed, int score, T result) {

        boolean isBetterThan(Attempt<T> other) {
            return passed == other.passed ? score >= other.score : passed;
        }
    }

    private final List<Attempt<T>> attempts = new ArrayList<>();
    private final Map<String, Integer> byPerson = new HashMap<>();
    private int repeated;

    /** Takes an attempt; it may stand in for an earlier one of the same person. */
    public void add(Attempt<T> attempt) {
        Integer earlier = attempt.person().isEmpty() ? null : byPerson.get(attempt.person());
        if (earlier == null || attempts.get(earlier).block() == attempt.block()) {
            byPerson.putIfAbsent(attempt.person(), attempts.size());
            attempts.add(attempt);
            return;
        }
        repeated++;
        if (attempt.isBetterThan(attempts.get(earlier))) {
            attempts.set(earlier, attempt);
        }
    }

    /** Every person's better attempt, in the order of the first ones. */
    public void each(Consumer<Attempt<T>> told) {
        attempts.forEach(told);
    }

    /** How many attempts were a person's second or later one. */
    public int repeated() {
        return repeated;
    }
}
