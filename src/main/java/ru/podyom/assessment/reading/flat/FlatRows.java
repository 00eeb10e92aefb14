package ru.podyom.assessment.reading.flat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Column;
import ru.podyom.assessment.header.ProcedureHint;
import ru.podyom.assessment.reading.LayoutRows;
import ru.podyom.assessment.reading.SchoolLogin;
import ru.podyom.assessment.reading.SchoolTally;
import ru.podyom.assessment.reading.Tally;
import ru.podyom.assessment.reading.Work;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.workbook.SheetRow;

/**
 * A flat table: one row per school and procedure. Year, grade and subject stand in the row or over the table; figures are
 * people or per cents of the participants. A row whose people cannot be told for certain is refused with its cell named.
 */
public final class FlatRows implements LayoutRows {

    private static final Column[] MARKS = {Column.TWO, Column.THREE, Column.FOUR, Column.FIVE};

    private final Work work;
    private final ProcedureHint over;
    private final Function<@Nullable Procedure, Tally> tallies;
    private final @Nullable ScoreColumns scores;
    private final boolean marked;
    private boolean supposed;

    /**
     * Reads one table.
     *
     * @param scores columns of primary scores, null in a table of marks
     * @param over what the head, the name of the file or a person tells of the procedure
     * @param tallies counts of a procedure; of null for rows that name none
     */
    public FlatRows(
            Work work,
            @Nullable ScoreColumns scores,
            ProcedureHint over,
            Function<@Nullable Procedure, Tally> tallies) {
        this.work = work;
        this.scores = scores;
        this.over = over;
        this.tallies = tallies;
        this.marked = work.column(Column.TWO) >= 0;
    }

    @Override
    public void row(SheetRow row) {
        if (saysNothing(row)) {
            return;
        }
        ProcedureHint hint = hint(row);
        Procedure procedure = hint.complete();
        Tally tally = tallies.apply(procedure);
        int participants = participants(row);
        if (procedure == null) {
            Column cell = work.column(Column.SUBJECT) < 0 ? Column.SCHOOL : Column.SUBJECT;
            refuse(tally, row, cell, 1, "Не видно, что за процедура; не хватает: " + hint.missing() + ".");
            return;
        }
        if (supposed) {
            suppose(tally, procedure);
        }
        ScoreColumns byScore = scores;
        if (byScore != null) {
            byScore.tell(tally, procedure);
        }
        school(row, tally, procedure, participants);
    }

    @Override
    public void end() {
        // every row is checked by itself
    }

    /** Lines without figures, and sums. */
    private boolean saysNothing(SheetRow row) {
        boolean empty = Stream.concat(Arrays.stream(MARKS), Stream.of(Column.COUNT, Column.BELOW, Column.BELOW_SHARE))
                        .allMatch(column -> row.isBlank(work.column(column)))
                && (scores == null || scores.isBlank(row));
        String name = row.text(work.column(Column.NAME)).toLowerCase(Locale.ROOT);
        boolean sum = name.startsWith("итого") || name.startsWith("всего") || name.startsWith("средн");
        return empty || (sum && row.isBlank(work.column(Column.SCHOOL)));
    }

    private ProcedureHint hint(SheetRow row) {
        int year = row.whole(work.column(Column.YEAR));
        String grade = row.text(work.column(Column.CLASS)).replaceFirst("\\D.*", "");
        String subject = row.text(work.column(Column.SUBJECT));
        ProcedureHint told = new ProcedureHint(
                        null,
                        year > 2000 && year < 2100 ? year : 0,
                        grade.length() == 1 || grade.length() == 2 ? Integer.parseInt(grade) : 0,
                        subject.isEmpty()
                                ? null
                                : ProcedureHint.in(subject + " 1 класс").subject())
                .or(over);
        supposed = told.kind() == null && told.grade() > 0;
        return supposed ? told.orKind(usual(told.grade())) : told;
    }

    /** In grades 9 and 11 there is no ВПР (rules of 30.04.2024 № 556). */
    private static ProcedureKind usual(int grade) {
        return switch (grade) {
            case 9 -> ProcedureKind.OGE;
            case 11 -> ProcedureKind.EGE;
            default -> ProcedureKind.VPR;
        };
    }

    private void suppose(Tally tally, Procedure procedure) {
        if (tally.people() == 0) {
            tally.problems()
                    .add(Problem.warning(
                            work.sheet(),
                            null,
                            null,
                            "Вид процедуры в таблице не назван; для %d класса принято: %s. Проверьте."
                                    .formatted(
                                            procedure.grade(), procedure.kind().title())));
        }
    }

    /** Told by its column, else by the marks where they are people. */
    private int participants(SheetRow row) {
        int column = work.column(Column.COUNT);
        if (column >= 0) {
            return row.whole(column);
        }
        int sum = 0;
        for (Column mark : MARKS) {
            int people = row.isBlank(work.column(mark)) ? 0 : row.whole(work.column(mark));
            sum = people < 0 || sum < 0 ? -1 : sum + people;
        }
        return sum;
    }

    private void school(SheetRow row, Tally tally, Procedure procedure, int participants) {
        boolean coded = !row.isBlank(work.column(Column.SCHOOL));
        String name = row.text(work.column(Column.NAME));
        if (!coded && name.isEmpty()) {
            refuse(tally, row, Column.SCHOOL, participants, "Ожидался код или название школы.");
            return;
        }
        String municipality = row.text(work.column(Column.MUNICIPALITY));
        SchoolLogin login = SchoolLogin.of(coded ? row.text(work.column(Column.SCHOOL)) : name + " " + municipality);
        SchoolTally before = tally.known(login);
        if (before != null) {
            refuse(
                    tally,
                    row,
                    coded ? Column.SCHOOL : Column.NAME,
                    participants,
                    "Эта школа по этой процедуре уже есть в строке " + before.lastRow() + ".");
            return;
        }
        SchoolTally of = tally.school(login, name, municipality);
        of.at(work.sheet(), row.number());
        if (participants <= 0) {
            if (participants < 0) {
                of.refused(refuse(tally, row, Column.COUNT, 1, "Ожидалось целое число участников."));
            }
            return;
        }
        ScoreColumns byScore = scores;
        if (byScore != null) {
            scored(row, tally, of, byScore.read(row, work.sheet(), procedure, participants), participants);
        } else {
            count(row, tally, of, participants);
        }
    }

    private void scored(SheetRow row, Tally tally, SchoolTally of, ScoreColumns.People people, int participants) {
        if (!people.expected().isEmpty()) {
            int column = people.wrong() < 0 ? work.column(Column.COUNT) : people.wrong();
            of.refused(refuse(tally, row, column, participants, people.expected()));
            return;
        }
        of.participants(
                participants,
                people.marks().stream().mapToInt(Integer::intValue).toArray(),
                true);
        tally.participants(participants);
        people.tell(tally, of.code());
    }

    private void count(SheetRow row, Tally tally, SchoolTally of, int participants) {
        WholePeople whole = marked ? marks(row, participants) : below(row, participants);
        if (!whole.expected().isEmpty()) {
            Column cell = whole.wrong() < 0 ? Column.COUNT : marked ? MARKS[whole.wrong()] : belowColumn();
            of.refused(refuse(tally, row, cell, participants, whole.expected()));
            return;
        }
        int[] people = new int[MARKS.length];
        for (int i = 0; i < whole.people().size(); i++) {
            people[i] = whole.people().get(i);
        }
        of.participants(participants, people, marked);
        tally.participants(participants);
        int absent = Math.max(0, row.whole(work.column(Column.ABSENT)));
        of.absent(absent);
        tally.absent(absent);
    }

    private WholePeople marks(SheetRow row, int participants) {
        List<String> cells =
                Arrays.stream(MARKS).map(mark -> row.text(work.column(mark))).toList();
        return WholePeople.shared(participants, cells);
    }

    private WholePeople below(SheetRow row, int participants) {
        int column = work.column(belowColumn());
        if (belowColumn() == Column.BELOW_SHARE) {
            return WholePeople.share(participants, row.text(column));
        }
        int people = row.isBlank(column) ? 0 : row.whole(column);
        return people < 0 || people > participants
                ? new WholePeople(List.of(), 0, "Ожидалось целое число людей от 0 до %d.".formatted(participants))
                : new WholePeople(List.of(people), -1, "");
    }

    private Column belowColumn() {
        return work.column(Column.BELOW) >= 0 ? Column.BELOW : Column.BELOW_SHARE;
    }

    private int refuse(Tally tally, SheetRow row, Column column, int participants, String expected) {
        return refuse(tally, row, work.column(column), participants, expected);
    }

    private int refuse(Tally tally, SheetRow row, int column, int participants, String expected) {
        int people = Math.max(1, participants);
        tally.problems().error(work.sheet(), row, column, expected + " Строка не учтена.");
        tally.refused(people);
        return people;
    }
}
