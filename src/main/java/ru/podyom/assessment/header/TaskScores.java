package ru.podyom.assessment.header;

import java.util.ArrayList;
import java.util.List;
import ru.podyom.workbook.SheetRow;

/** Scores of the single tasks of one row: their sum checks the total, the scores themselves tell how hard a task is. */
public final class TaskScores {

    /** Told instead of a score where the topic was not taught or the cell says nothing readable. */
    public static final int NOT_COUNTED = -1;

    private final int[] columns;
    private boolean attempted;
    private int sum;

    public TaskScores(Header header) {
        this.columns = header.tasks().stream().mapToInt(Integer::intValue).toArray();
    }

    /** «X» is a task not attempted, «не пройд.» a topic not taught: nothing is added for these and for odd tokens. */
    public void read(SheetRow row) {
        attempted = false;
        sum = 0;
        for (int column : columns) {
            if (!row.isBlank(column)) {
                attempted = true;
                sum += Math.max(0, row.whole(column));
            }
        }
    }

    /** Whether any task cell holds anything. */
    public boolean attempted() {
        return attempted;
    }

    public int sum() {
        return sum;
    }

    /** Scores task by task: «X» is 0, all else that is no score is {@link #NOT_COUNTED}. */
    public List<Integer> scores(SheetRow row) {
        var scores = new ArrayList<Integer>(columns.length);
        for (int column : columns) {
            int score = row.whole(column);
            scores.add(score >= 0 ? score : isNotAttempted(row, column) ? 0 : NOT_COUNTED);
        }
        return scores;
    }

    /** «X» of either alphabet, large or small. */
    private static boolean isNotAttempted(SheetRow row, int column) {
        return row.length(column) == 1 && "XxХх".indexOf(row.charAt(column, 0)) >= 0;
    }
}
