package ru.podyom.assessment.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many pupils of each school got each score for each task. Scores of single pupils are not kept: nobody needs them.
 */
final class TaskCounts {

    /** No task of a ВПР gives more; a larger number in a cell is a slip of the hand and is not counted. */
    private static final int HIGHEST = 20;

    private final Map<Long, List<int[]>> schools = new TreeMap<>();

    /** @param scores task by task, negative where the task does not count for the pupil */
    void add(long school, List<Integer> scores) {
        if (scores.isEmpty()) {
            return;
        }
        var counts = schools.computeIfAbsent(school, _ -> new ArrayList<>());
        while (counts.size() < scores.size()) {
            counts.add(new int[HIGHEST + 1]);
        }
        for (int task = 0; task < scores.size(); task++) {
            int score = scores.get(task);
            if (score >= 0 && score <= HIGHEST) {
                counts.get(task)[score]++;
            }
        }
    }

    /** By school: a list of tasks, each a list of pupils by score from 0 on. */
    Map<Long, List<List<Integer>>> schools() {
        var told = new TreeMap<Long, List<List<Integer>>>();
        schools.forEach((school, tasks) ->
                told.put(school, tasks.stream().map(TaskCounts::trimmed).toList()));
        return told;
    }

    private static List<Integer> trimmed(int[] counts) {
        int end = counts.length;
        while (end > 0 && counts[end - 1] == 0) {
            end--;
        }
        var list = new ArrayList<Integer>();
        for (int score = 0; score < end; score++) {
            list.add(counts[score]);
        }
        return list;
    }
}
