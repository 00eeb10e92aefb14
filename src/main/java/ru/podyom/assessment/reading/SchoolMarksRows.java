package ru.podyom.assessment.reading;

import ru.podyom.assessment.header.Column;
import ru.podyom.workbook.SheetRow;

/** Our own template: one line per school, marks in people; the four must add up to the participants. */
final class SchoolMarksRows implements LayoutRows {

    private static final Column[] FIGURES = {
        Column.TWO, Column.THREE, Column.FOUR, Column.FIVE, Column.COUNT, Column.ABSENT
    };
    private static final int COUNT = 4;
    private static final int ABSENT = 5;

    private final Work work;
    private final Tally tally;

    SchoolMarksRows(Work work, Tally tally) {
        this.work = work;
        this.tally = tally;
    }

    @Override
    public void row(SheetRow row) {
        if (saysNothing(row)) {
            return;
        }
        int[] figures = new int[FIGURES.length];
        int wrong = read(row, figures);
        int people = Math.max(1, figures[COUNT]);
        if (row.isBlank(work.column(Column.SCHOOL))) {
            refuse(row, Column.SCHOOL, people, "Ожидался код школы. Строка не учтена.");
            return;
        }
        SchoolLogin login = SchoolLogin.of(row.text(work.column(Column.SCHOOL)));
        SchoolTally before = tally.known(login);
        if (before != null) {
            refuse(
                    row,
                    Column.SCHOOL,
                    people,
                    "Эта школа уже есть в строке " + before.lastRow() + ". Строка не учтена.");
            return;
        }
        SchoolTally of =
                tally.school(login, row.text(work.column(Column.NAME)), row.text(work.column(Column.MUNICIPALITY)));
        of.at(work.sheet(), row.number());
        if (wrong >= 0) {
            refuse(row, FIGURES[wrong], people, "Ожидалось целое число людей. Строка не учтена.");
            of.refused(people);
        } else {
            count(row, of, figures);
        }
    }

    @Override
    public void end() {
        // every line is checked by itself
    }

    /** A prefilled line of a school that did not take part. */
    private boolean saysNothing(SheetRow row) {
        for (Column figure : FIGURES) {
            if (!row.isBlank(work.column(figure))) {
                return false;
            }
        }
        return true;
    }

    /** An empty figure is none; index of the first that is not a number of people, else -1. */
    private int read(SheetRow row, int[] figures) {
        int wrong = -1;
        for (int i = FIGURES.length - 1; i >= 0; i--) {
            int column = work.column(FIGURES[i]);
            figures[i] = row.isBlank(column) ? 0 : row.whole(column);
            if (figures[i] < 0) {
                figures[i] = 0;
                wrong = i;
            }
        }
        return wrong;
    }

    private void count(SheetRow row, SchoolTally of, int[] figures) {
        int sum = figures[0] + figures[1] + figures[2] + figures[3];
        if (sum != figures[COUNT]) {
            String expected = "Отметки в сумме дают %d. Строка не учтена.".formatted(sum);
            refuse(row, Column.COUNT, Math.max(1, figures[COUNT]), expected);
            of.refused(Math.max(1, figures[COUNT]));
            return;
        }
        of.participants(sum, new int[] {figures[0], figures[1], figures[2], figures[3]}, true);
        of.absent(figures[ABSENT]);
        tally.participants(sum);
        tally.absent(figures[ABSENT]);
    }

    private void refuse(SheetRow row, Column column, int people, String expected) {
        tally.problems().error(work.sheet(), row, work.column(column), expected);
        tally.refused(people);
    }
}
