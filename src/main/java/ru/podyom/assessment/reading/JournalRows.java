package ru.podyom.assessment.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Column;
import ru.podyom.assessment.header.Layout;
import ru.podyom.kernel.Problem;
import ru.podyom.workbook.SheetRow;

/**
 * «Сравнение отметок с отметками по журналу»: how many pupils of a school got a lower, the same, a higher mark than the
 * journal has. Pupils without a journal mark are counted in the whole only. Since 2024 one row per group, before that a
 * block of rows «Понизили», «Подтвердили», «Повысили», «Всего» under each group.
 */
final class JournalRows implements LayoutRows {

    private final Work work;
    private final Tally tally;
    private final boolean vertical;

    private @Nullable Block block;
    private String municipality = "";

    /** A group of the old layout while its rows are being met; -1 where a figure has not come. */
    private static final class Block {
        private final Group group;
        private final int[] figures = {-1, -1, -1, -1};
        private int first;
        private int last;

        Block(Group group) {
            this.group = group;
        }
    }

    JournalRows(Work work, Tally tally) {
        this.work = work;
        this.tally = tally;
        this.vertical = work.header().layout() == Layout.JOURNAL_OLD;
    }

    @Override
    public void row(SheetRow row) {
        String text = row.text(work.column(Column.GROUP));
        if (!vertical) {
            group(row, Group.of(text));
            return;
        }
        int figure = figure(text);
        Block known = block;
        if (figure < 0 && !text.isEmpty()) {
            end();
            block = new Block(Group.of(text));
        } else if (figure >= 0 && known != null) {
            known.figures[figure] = row.whole(work.column(Column.COUNT));
            known.first = known.first == 0 ? row.number() : known.first;
            known.last = row.number();
            if (known.figures[figure] < 0 && known.group.isSchool()) {
                refuse(row, Column.COUNT, 1);
            }
        }
    }

    @Override
    public void end() {
        Block known = block;
        block = null;
        if (known == null) {
            return;
        }
        if (known.group.isMunicipality()) {
            municipality = Group.place(known.group.name() + "(" + known.group.code() + ")");
        } else if (known.group.isSchool() && known.first > 0) {
            int[] of = known.figures;
            count(known.group, new int[] {of[3], of[0], of[1], of[2]}, known.first, known.last);
        }
    }

    private void group(SheetRow row, Group group) {
        if (group.isMunicipality()) {
            municipality = Group.place(row.text(work.column(Column.GROUP)));
        } else if (group.isSchool()) {
            Column[] columns = {Column.COUNT, Column.LOWERED, Column.CONFIRMED, Column.RAISED};
            int[] figures = new int[columns.length];
            for (int i = 0; i < columns.length; i++) {
                figures[i] = row.whole(work.column(columns[i]));
                if (figures[i] < 0) {
                    refuse(row, columns[i], Math.max(1, figures[0]));
                    return;
                }
            }
            if (!fits(figures)) {
                tally.problems()
                        .error(
                                work.sheet(),
                                row,
                                work.column(Column.COUNT),
                                "Понизили, подтвердили и повысили вместе больше участников. Строка не учтена.");
                tally.refused(Math.max(1, figures[0]));
                return;
            }
            if (tally.known(group.login()) != null) {
                tally.problems()
                        .error(
                                work.sheet(),
                                row,
                                work.column(Column.GROUP),
                                "Эта школа уже есть выше. Строка не учтена.");
                tally.refused(Math.max(1, figures[0]));
                return;
            }
            count(group, figures, row.number(), row.number());
        }
    }

    /** @param figures the whole, lowered, confirmed, raised */
    private void count(Group group, int[] figures, int first, int last) {
        if (figures[0] < 0 || figures[1] < 0 || figures[2] < 0 || figures[3] < 0 || !fits(figures)) {
            tally.refused(Math.max(1, figures[0]));
            tally.problems()
                    .add(Problem.error(
                            work.sheet(),
                            SheetRow.letters(work.column(Column.COUNT)) + first,
                            null,
                            "Под группой «%s» не все строки (понизили, подтвердили, повысили, всего) или они не сходятся. Школа не учтена."
                                    .formatted(group.name())));
            return;
        }
        SchoolTally of = tally.school(group.login(), group.name(), municipality);
        for (int row = first; row <= last; row++) {
            of.at(work.sheet(), row);
        }
        of.journal(figures[0], new SchoolCount.Journal(figures[1], figures[2], figures[3]));
        tally.participants(figures[0]);
    }

    private static boolean fits(int[] figures) {
        return (long) figures[1] + figures[2] + figures[3] <= figures[0];
    }

    private void refuse(SheetRow row, Column column, int people) {
        tally.problems()
                .error(work.sheet(), row, work.column(column), "Ожидалось целое число участников. Строка не учтена.");
        tally.refused(people);
    }

    /** Which of the four a row of a block tells, -1 for the name of a group. */
    private static int figure(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.startsWith("понизили")) {
            return 0;
        }
        if (word.startsWith("подтвердили")) {
            return 1;
        }
        if (word.startsWith("повысили")) {
            return 2;
        }
        return word.startsWith("всего") ? 3 : -1;
    }
}
