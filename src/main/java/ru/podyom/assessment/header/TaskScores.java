package ru.podyom.assessment.header;

import ru.podyom.workbook.SheetRow;

/** Scores of the single tasks of one row; only their sum is needed, to check the total. */
public final class TaskScores {

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
}
