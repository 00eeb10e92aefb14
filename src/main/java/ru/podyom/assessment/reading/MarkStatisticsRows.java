package ru.podyom.assessment.reading;

import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Column;
import ru.podyom.kernel.Problem;
import ru.podyom.workbook.SheetRow;

/**
 * «Статистика по отметкам»: regions, municipalities and schools in one table, told apart by the code in brackets, in
 * reports before 2022 by their names.
 * Marks are per cents of the participants with two decimals; people are rounded back and must add up.
 */
final class MarkStatisticsRows implements LayoutRows {

    private static final int WHOLE = 10_000;

    /** Four per cents rounded to hundredths differ from 100 by two hundredths at most; files cut some. */
    private static final int ROUNDING = 5;

    private static final Column[] MARKS = {Column.TWO, Column.THREE, Column.FOUR, Column.FIVE};

    private final Work work;
    private final Tally tally;

    private @Nullable Municipality municipality;

    /** The last group without a code: the municipality, where schools without codes follow. */
    private @Nullable Municipality unnamed;

    /** Figures of a municipality's own row, to compare with the schools below it. */
    private static final class Municipality {
        private final String name;
        private final String cell;
        private final int schools;
        private final int participants;
        private int schoolsBelow;
        private int participantsBelow;

        Municipality(String name, String cell, int schools, int participants) {
            this.name = name;
            this.cell = cell;
            this.schools = schools;
            this.participants = participants;
        }
    }

    MarkStatisticsRows(Work work, Tally tally) {
        this.work = work;
        this.tally = tally;
    }

    @Override
    public void row(SheetRow row) {
        Group group = Group.of(row.text(work.column(Column.GROUP)));
        if (group.isMunicipality()) {
            enter(municipality(row, group));
        } else if (group.code() != null || (group.isSchool() && row.whole(work.column(Column.SCHOOLS)) <= 1)) {
            if (group.code() == null && unnamed != null) {
                enter(unnamed);
            }
            school(row, group.login(), group.name());
        } else {
            unnamed = municipality(row, group);
        }
    }

    private Municipality municipality(SheetRow row, Group group) {
        return new Municipality(
                group.name(),
                row.address(work.column(Column.GROUP)),
                row.whole(work.column(Column.SCHOOLS)),
                row.whole(work.column(Column.COUNT)));
    }

    private void enter(Municipality next) {
        compare();
        municipality = next;
        unnamed = null;
    }

    @Override
    public void end() {
        compare();
    }

    private void school(SheetRow row, SchoolLogin login, String name) {
        int participants = row.whole(work.column(Column.COUNT));
        SchoolTally before = tally.known(login);
        if (before != null) {
            refuse(
                    row,
                    Column.GROUP,
                    participants,
                    "Эта школа уже есть в строке " + before.lastRow() + ". Строка не учтена.");
            return;
        }
        SchoolTally of = tally.school(login, name, municipality == null ? "" : municipality.name);
        of.at(work.sheet(), row.number());
        int[] people = new int[MARKS.length];
        if (participants < 0) {
            of.refused(refuse(row, Column.COUNT, 1, "Ожидалось число участников. Строка не учтена."));
        } else if (participants > 0 && !percents(row, participants, people)) {
            of.refused(Math.max(1, participants));
        } else {
            boolean addsUp = addsUp(row, participants, people);
            of.participants(participants, people, addsUp);
            tally.participants(participants);
        }
        if (municipality != null) {
            municipality.schoolsBelow++;
            municipality.participantsBelow += Math.max(0, participants);
        }
    }

    private boolean percents(SheetRow row, int participants, int[] people) {
        int sum = 0;
        for (int i = 0; i < MARKS.length; i++) {
            int column = work.column(MARKS[i]);
            int hundredths = row.isBlank(column) ? 0 : row.hundredths(column);
            if (hundredths < 0 || hundredths > WHOLE) {
                refuse(row, MARKS[i], participants, "Ожидался процент от 0 до 100. Строка не учтена.");
                return false;
            }
            sum += hundredths;
            people[i] = (int) (((long) participants * hundredths + WHOLE / 2) / WHOLE);
        }
        if (Math.abs(sum - WHOLE) > ROUNDING) {
            refuse(
                    row,
                    Column.TWO,
                    participants,
                    "Проценты отметок дают в сумме %d,%02d, а не 100. Строка не учтена."
                            .formatted(sum / 100, sum % 100));
            return false;
        }
        return true;
    }

    /** Per cents that no number of pupils can give are rounded all the same, with a warning. */
    private boolean addsUp(SheetRow row, int participants, int[] people) {
        int sum = people[0] + people[1] + people[2] + people[3];
        boolean possible = sum == participants;
        for (int i = 0; i < MARKS.length; i++) {
            long hundredths = Math.max(0, row.hundredths(work.column(MARKS[i])));
            long off = Math.abs(participants * hundredths - (long) people[i] * WHOLE);
            possible &= 2 * off <= participants + 1;
        }
        if (!possible && participants > 0) {
            String expected =
                    "Такие проценты не могут получиться из этого числа участников; отметки округлены до людей.";
            tally.problems().warning(work.sheet(), row, work.column(Column.COUNT), expected);
        }
        return sum == participants;
    }

    private int refuse(SheetRow row, Column column, int participants, String expected) {
        int people = Math.max(1, participants);
        tally.problems().error(work.sheet(), row, work.column(column), expected);
        tally.refused(people);
        return people;
    }

    /** A row lost on the way shows here. */
    private void compare() {
        Municipality above = municipality;
        if (above == null) {
            return;
        }
        if (above.schools >= 0 && above.schools != above.schoolsBelow) {
            warn(above, "В строке района школ: %d, ниже её: %d.".formatted(above.schools, above.schoolsBelow));
        } else if (above.participants >= 0 && above.participants != above.participantsBelow) {
            warn(
                    above,
                    "В строке района участников: %d, в школах ниже её: %d."
                            .formatted(above.participants, above.participantsBelow));
        }
    }

    private void warn(Municipality above, String expected) {
        tally.problems().add(Problem.warning(work.sheet(), above.cell, above.name, expected));
    }
}
