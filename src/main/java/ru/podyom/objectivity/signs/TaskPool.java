package ru.podyom.objectivity.signs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one task was done by many: points got out of points that could be got, as whole numbers.
 *
 * @param counts pupils by score from 0 on
 * @param most highest score, taken from what occurs: files of 2021 do not name it. A score that fewer than one in a
 *     thousand has is a slip of the hand
 */
record TaskPool(List<Integer> counts, int most) {

    private static final int SLIP = 1000;

    static TaskPool of(List<Integer> counts) {
        int people = counts.stream().mapToInt(Integer::intValue).sum();
        int most = 0;
        for (int score = 0; score < counts.size(); score++) {
            if (counts.get(score) > 0 && (long) counts.get(score) * SLIP >= people) {
                most = score;
            }
        }
        return new TaskPool(List.copyOf(counts), most);
    }

    /** Tasks of several schools added up, task by task. */
    static List<List<Integer>> sum(@Nullable List<List<Integer>> one, List<List<Integer>> other) {
        if (one == null) {
            return other;
        }
        var tasks = new ArrayList<List<Integer>>();
        for (int task = 0; task < Math.max(one.size(), other.size()); task++) {
            tasks.add(added(
                    task < one.size() ? one.get(task) : List.of(), task < other.size() ? other.get(task) : List.of()));
        }
        return tasks;
    }

    private static List<Integer> added(List<Integer> one, List<Integer> other) {
        var sum = new ArrayList<Integer>();
        for (int score = 0; score < Math.max(one.size(), other.size()); score++) {
            sum.add((score < one.size() ? one.get(score) : 0) + (score < other.size() ? other.get(score) : 0));
        }
        return sum;
    }

    /** Points that these pupils got. */
    long points(List<Integer> of) {
        long points = 0;
        for (int score = 1; score < of.size(); score++) {
            points += (long) Math.min(score, most) * of.get(score);
        }
        return points;
    }

    /** Points that these pupils could get. */
    long possible(List<Integer> of) {
        return (long) most * of.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether at least 70 % of the points were got. */
    boolean isEasy() {
        return most > 0 && 10 * points(counts) >= 7 * possible(counts);
    }

    /** Whether at most 40 % of the points were got. */
    boolean isHard() {
        return most > 0 && 10 * points(counts) <= 4 * possible(counts);
    }
}
