package ru.podyom.assessment.reading;

import ru.podyom.assessment.header.Header;
import ru.podyom.workbook.SheetRow;

/** Scores of the single tasks of one row; only their sum is needed, to check the total. */
final class TaskScores {

    private final int[] columns;
    private boolean attempted;
    private int sum;

    TaskScores(Header header) {
        this.columns = header.tasks().stream().mapToInt(Integer::intValue).toArray();
    }

    /** «X» is a task not attempted, «не пройд.» a topic not taught: nothing is added for these and for odd tokens. */
    void read(SheetRow row) {
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
    boolean attempted() {
        return attempted;
    }

    int sum() {
        return sum;
    }
}
