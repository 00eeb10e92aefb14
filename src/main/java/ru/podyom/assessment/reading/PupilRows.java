package ru.podyom.assessment.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Column;
import ru.podyom.assessment.header.Layout;
import ru.podyom.assessment.header.TaskScores;
import ru.podyom.assessment.reading.ParticipantRow.Status;
import ru.podyom.kernel.Problem;
import ru.podyom.workbook.CellKind;
import ru.podyom.workbook.SheetRow;

/**
 * One row per pupil. A participant has a whole-number total; «отсутствовал» is absent; any other row that says something
 * is refused with its cell named. A total over the maximum or unlike the sum of the tasks, and a participant's code met
 * twice in a school, count with a warning.
 */
final class PupilRows implements LayoutRows {

    private static final int UNREADABLE = -1;

    /** People write it in any case, and some letters by the Latin key. */
    private static final Pattern ABSENT = Pattern.compile("(?iu)[оo][тt][сc][уy][тt]");

    /** A line «школа | Кол-во участников: 89» above the rows of a school. */
    private record Announced(SchoolLogin school, int participants, Problem whenOther) {}

    private final Work work;
    private final Tally tally;
    private final @Nullable RowSink sink;
    private final TaskScores tasks;
    private final CodeCheck codes;
    private final List<Announced> announced = new ArrayList<>();
    private final int school;
    private final int participant;
    private final int variant;
    private final int total;
    private final int mark;

    private String lastCode = "";
    private @Nullable SchoolTally lastSchool;
    private int unlikeScale;
    private @Nullable Problem firstUnlikeScale;

    PupilRows(Work work, Tally tally, @Nullable RowSink sink) {
        this.work = work;
        this.tally = tally;
        this.sink = sink;
        this.tasks = new TaskScores(work.header());
        this.codes = new CodeCheck(work, tally);
        this.school = work.column(Column.SCHOOL);
        this.participant = work.column(Column.PARTICIPANT);
        this.variant = work.column(Column.VARIANT);
        this.total = work.column(Column.TOTAL) < 0 ? work.column(Column.MARK) : work.column(Column.TOTAL);
        this.mark = work.column(Column.MARK);
    }

    @Override
    public void row(SheetRow row) {
        tasks.read(row);
        if (announces(row) || saysNothing(row)) {
            return;
        }
        SchoolTally of = school(row);
        if (of == null) {
            problem(row, school, "Ожидался логин школы. Строка не учтена.");
            tally.refused(1);
            tell(row, "", Status.REFUSED, 0, 0);
            return;
        }
        of.at(work.sheet(), row.number());
        if (school < 0 && row.isBlank(participant)) {
            problem(row, participant, "Ожидался код участника. Строка не учтена.");
            of.refused(1);
            tally.refused(1);
            tell(row, of.code(), Status.REFUSED, 0, 0);
        } else if (isAbsent(row)) {
            absent(row, of);
        } else {
            counted(row, of);
        }
    }

    @Override
    public void end() {
        codes.end();
        for (Announced line : announced) {
            SchoolTally of = tally.known(line.school());
            if (of == null || of.participants() != line.participants()) {
                tally.problems().add(line.whenOther());
            }
        }
        Problem first = firstUnlikeScale;
        if (first != null) {
            tally.problems()
                    .add(Problem.warning(
                            first.sheet(),
                            first.cell(),
                            first.value(),
                            first.expected() + " Таких строк: " + unlikeScale + "; учтена отметка файла."));
        }
    }

    /** A prepared form has rows with nothing but a number in them. */
    private boolean saysNothing(SheetRow row) {
        return row.isBlank(school)
                && row.isBlank(participant)
                && !tasks.attempted()
                && (row.isBlank(total) || row.whole(total) == 0 || row.kind(total) == CellKind.UNCOMPUTED);
    }

    private boolean announces(SheetRow row) {
        if (work.header().layout() != Layout.INDIVIDUAL || row.filled() > 2) {
            return false;
        }
        String text = row.text(school);
        int bar = text.indexOf("Кол-во участников:");
        if (bar < 0) {
            return false;
        }
        Group group = Group.of(text.substring(0, bar).replaceFirst("[| ]+$", ""));
        String digits = text.substring(bar).replaceAll("\\D", "");
        if (group.code() != null && !digits.isEmpty() && digits.length() < 9) {
            Problem other = Problem.warning(
                    work.sheet(),
                    row.address(school),
                    text,
                    "Число участников в этой строке не равно числу строк школы с баллом.");
            announced.add(new Announced(SchoolLogin.of(group.code()), Integer.parseInt(digits), other));
        }
        return true;
    }

    private @Nullable SchoolTally school(SheetRow row) {
        if (school < 0) {
            return onlySchool();
        }
        if (row.isBlank(school)) {
            return null;
        }
        if (!row.reads(school, lastCode)) {
            lastCode = row.text(school);
            lastSchool = tally.school(
                    SchoolLogin.of(lastCode),
                    Group.of(row.text(work.column(Column.NAME))).name(),
                    Group.place(row.text(work.column(Column.MUNICIPALITY))));
        }
        return lastSchool;
    }

    /** A form is of one school, which only the name of its file can tell. */
    private SchoolTally onlySchool() {
        SchoolTally known = lastSchool;
        if (known == null) {
            SchoolLogin login = SchoolLogin.inName(work.file());
            known = tally.school(login == null ? new SchoolLogin("") : login, "", "");
            lastSchool = known;
        }
        return known;
    }

    private boolean isAbsent(SheetRow row) {
        return saysAbsent(row, variant) || saysAbsent(row, total);
    }

    private static boolean saysAbsent(SheetRow row, int column) {
        return row.length(column) > 4 && ABSENT.matcher(row.text(column)).lookingAt();
    }

    private void absent(SheetRow row, SchoolTally of) {
        if (row.whole(total) > 0 || tasks.sum() > 0) {
            tally.problems()
                    .warning(
                            work.sheet(),
                            row,
                            total,
                            "Строка помечена «отсутствовал», а баллы есть: учтена как отсутствие.");
        }
        of.absent(1);
        tally.absent(1);
        tell(row, of.code(), Status.ABSENT, 0, 0);
    }

    private void counted(SheetRow row, SchoolTally of) {
        int score = score(row);
        int given = score == UNREADABLE ? UNREADABLE : mark(row, score);
        if (given == UNREADABLE) {
            of.refused(1);
            tally.refused(1);
            tell(row, of.code(), Status.REFUSED, 0, 0);
            return;
        }
        check(row, score);
        codes.check(row, participant, of);
        of.participant(given);
        tally.participants(1);
        tell(row, of.code(), Status.PARTICIPANT, score, given);
    }

    private int score(SheetRow row) {
        int score = row.whole(total);
        if (score >= 0) {
            return score;
        }
        String expected = "Ожидалось " + work.scores() + ". Строка не учтена.";
        if (row.kind(total) == CellKind.UNCOMPUTED) {
            expected =
                    "В ячейке формула без сохранённого результата: откройте файл в Excel, сохраните и загрузите снова. Строка не учтена.";
        } else if (row.isBlank(total)) {
            expected = tasks.attempted()
                    ? "Баллы за задания есть, а итога нет. " + expected
                    : "Ожидалось " + work.scores() + " или «отсутствовал» в варианте. Строка не учтена.";
        }
        return problem(row, total, expected);
    }

    /** The mark of the file, else by the scale; 0 where the whole file has neither (told once, for the file). */
    private int mark(SheetRow row, int score) {
        var scale = work.scale();
        if (row.isBlank(mark)) {
            if (scale != null) {
                return scale.mark(score);
            }
            return mark < 0 ? 0 : problem(row, mark, "Ожидалась отметка от 2 до 5. Строка не учтена.");
        }
        int given = row.whole(mark);
        if (given < 2 || given > 5) {
            return problem(row, mark, "Ожидалась отметка от 2 до 5. Строка не учтена.");
        }
        if (scale != null && scale.mark(score) != given && unlikeScale++ == 0) {
            firstUnlikeScale = Problem.warning(
                    work.sheet(),
                    row.address(mark),
                    Integer.toString(given),
                    "По шкале (%s) балл %d — отметка «%d».".formatted(scale.source(), score, scale.mark(score)));
        }
        return given;
    }

    private void check(SheetRow row, int score) {
        if (work.max() >= 0 && score > work.max()) {
            tally.problems()
                    .warning(work.sheet(), row, total, "Итог больше наибольшего балла работы: " + work.max() + ".");
        }
        if (tasks.attempted() && tasks.sum() != score) {
            tally.problems().warning(work.sheet(), row, total, "Сумма баллов за задания — " + tasks.sum() + ".");
        }
    }

    private int problem(SheetRow row, int column, String expected) {
        tally.problems().error(work.sheet(), row, column, expected);
        return UNREADABLE;
    }

    private void tell(SheetRow row, String code, Status status, int score, int given) {
        var procedure = work.procedure();
        if (sink == null || procedure == null) {
            return;
        }
        boolean counts = status == Status.PARTICIPANT;
        sink.row(
                procedure,
                new ParticipantRow(
                        code,
                        work.sheet(),
                        row.number(),
                        textOrNull(row, participant),
                        classGroup(row),
                        status,
                        counts ? score : null,
                        counts && given > 0 ? given : null,
                        counts ? journal(row) : null,
                        counts ? tasks.scores(row) : List.of()));
    }

    /** The prior mark; what is no mark («нет отметки», 6, «З») is none, and never a reason to refuse the row. */
    private @Nullable Integer journal(SheetRow row) {
        int told = row.whole(work.column(Column.JOURNAL));
        return told < 2 || told > 5 ? null : Integer.valueOf(told);
    }

    /** «нет» stands where a school has one class of the grade. */
    private @Nullable String classGroup(SheetRow row) {
        String text = textOrNull(row, work.column(Column.CLASS));
        return text == null || text.equalsIgnoreCase("нет") ? null : text;
    }

    private static @Nullable String textOrNull(SheetRow row, int column) {
        return row.isBlank(column) ? null : row.text(column);
    }
}
