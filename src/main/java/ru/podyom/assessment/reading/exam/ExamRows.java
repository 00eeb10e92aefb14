package ru.podyom.assessment.reading.exam;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Column;
import ru.podyom.assessment.header.Layout;
import ru.podyom.assessment.reading.LayoutRows;
import ru.podyom.assessment.reading.ParticipantRow;
import ru.podyom.assessment.reading.ParticipantRow.Status;
import ru.podyom.assessment.reading.RowSink;
import ru.podyom.assessment.reading.SchoolLogin;
import ru.podyom.assessment.reading.SchoolTally;
import ru.podyom.assessment.reading.Tally;
import ru.podyom.assessment.reading.Work;
import ru.podyom.assessment.reading.exam.BestAttempts.Attempt;
import ru.podyom.kernel.Problem;
import ru.podyom.reference.PassMark;
import ru.podyom.workbook.SheetRow;
import ru.podyom.workbook.privacy.Hidden;

/**
 * One exam of a protocol of РИС ГИА: one row per pupil. The ОГЭ and base mathematics of the ЕГЭ are failed with the mark
 * 2, other exams of the ЕГЭ below the minimum of their year. Names serve only to know a second attempt inside the file
 * and are told to nobody.
 */
public final class ExamRows implements LayoutRows {

    private static final int UNREADABLE = -1;

    private final Work work;
    private final Tally tally;
    private final BestAttempts<ParticipantRow> attempts;
    private final int block;
    private final @Nullable PassMark minimum;
    private final boolean marked;
    private final int school;
    private final int result;
    private final int total;

    private int unlike;
    private @Nullable Problem firstUnlike;

    /**
     * Reads one exam.
     *
     * @param block number of the exam inside the file
     */
    public ExamRows(Work work, Tally tally, BestAttempts<ParticipantRow> attempts, int block) {
        this.work = work;
        this.tally = tally;
        this.attempts = attempts;
        this.block = block;
        this.minimum = work.minimum();
        this.marked = work.header().layout() == Layout.OGE || isBaseMathematics(work);
        this.school = work.column(Column.SCHOOL);
        this.result = work.column(work.header().layout() == Layout.OGE ? Column.MARK : Column.SCORE);
        this.total = work.column(Column.TOTAL);
    }

    private static boolean isBaseMathematics(Work work) {
        var procedure = work.procedure();
        return procedure != null && procedure.subject().endsWith("(базовая)");
    }

    @Override
    public void row(SheetRow row) {
        if (saysNothing(row)) {
            return;
        }
        if (row.isBlank(school) || Hidden.holdsWords(row.text(school))) {
            problem(row, school, "Ожидался код школы. Строка не учтена.");
            tally.refused(1);
            return;
        }
        SchoolTally of = tally.school(SchoolLogin.of(row.text(school)), "", "");
        of.at(work.sheet(), row.number());
        if (isAbsent(row)) {
            attempts.add(new Attempt<>(person(row, of), block, false, -1, kept(row, of, Status.ABSENT, null, null)));
        } else {
            count(row, of);
        }
    }

    @Override
    public void end() {
        Problem first = firstUnlike;
        if (first != null) {
            tally.problems()
                    .add(Problem.warning(
                            first.sheet(),
                            first.cell(),
                            first.value(),
                            first.expected() + " Таких строк: " + unlike + "; учтена отметка файла."));
        }
    }

    /** Counts what the whole file said of one procedure, each person once. */
    public static void close(Tally tally, BestAttempts<ParticipantRow> attempts, @Nullable RowSink sink) {
        attempts.each(attempt -> {
            ParticipantRow row = attempt.result();
            SchoolTally of = tally.school(SchoolLogin.of(row.schoolCode()), "", "");
            Integer mark = row.mark();
            if (row.status() == Status.ABSENT) {
                of.absent(1);
                tally.absent(1);
            } else {
                of.result(mark == null ? 0 : mark, !attempt.passed());
                tally.participants(1);
            }
            tally.tell(sink, row);
        });
        if (attempts.repeated() > 0) {
            tally.problems()
                    .add(Problem.warning(
                            null,
                            null,
                            null,
                            "Повторных попыток в файле: %d. Участник учтён один раз, с лучшим результатом."
                                    .formatted(attempts.repeated())));
        }
    }

    /** Headings, averages and empty lines between exams. */
    private boolean saysNothing(SheetRow row) {
        if (row.isBlank(result) && row.isBlank(total) && (row.isBlank(school) || row.filled() <= 2)) {
            return true;
        }
        for (int column = 0; column < row.width() && row.isBlank(school); column++) {
            String text = row.length(column) > 12 ? "" : row.text(column).toLowerCase(Locale.ROOT);
            if (text.startsWith("средн") || text.startsWith("итог")) {
                return true;
            }
        }
        return row.reads(school, "Код ОО");
    }

    private boolean isAbsent(SheetRow row) {
        return absence(row, result) || absence(row, total);
    }

    private static boolean absence(SheetRow row, int column) {
        if (row.length(column) < 5) {
            return false;
        }
        String text = row.text(column).toLowerCase(Locale.ROOT);
        return text.startsWith("неяв") || text.startsWith("не яв") || text.startsWith("отсут");
    }

    private void count(SheetRow row, SchoolTally of) {
        int primary = row.whole(total);
        int told = told(row, primary);
        if (told == UNREADABLE) {
            of.refused(1);
            tally.refused(1);
            return;
        }
        boolean passed = passed(row, told, primary);
        int score = work.header().layout() == Layout.OGE ? primary : told;
        var result = kept(row, of, Status.PARTICIPANT, score < 0 ? null : score, marked && told > 0 ? told : null);
        attempts.add(new Attempt<>(person(row, of), block, passed, Math.max(told, primary), result));
    }

    private ParticipantRow kept(
            SheetRow row, SchoolTally of, Status status, @Nullable Integer score, @Nullable Integer mark) {
        return new ParticipantRow(
                of.code(),
                work.sheet(),
                row.number(),
                code(row, Column.PARTICIPANT),
                code(row, Column.CLASS),
                status,
                score,
                mark);
    }

    /** The mark or the test score; 0 for an exam without its mark that a minimum can judge. */
    private int told(SheetRow row, int primary) {
        if (row.isBlank(result) && marked && minimum != null && primary >= 0) {
            return 0;
        }
        int told = row.whole(result);
        int least = marked ? 2 : 0;
        int most = marked ? 5 : 100;
        return told >= least && told <= most
                ? told
                : problem(row, result, "Ожидалось целое число от %d до %d. Строка не учтена.".formatted(least, most));
    }

    private boolean passed(SheetRow row, int told, int primary) {
        if (!marked) {
            return minimum == null || told >= minimum.minimum();
        }
        if (told == 0) {
            return minimum != null && primary >= minimum.minimum();
        }
        if (minimum != null && primary >= 0 && told > 2 && primary < minimum.minimum() && unlike++ == 0) {
            firstUnlike = Problem.warning(
                    work.sheet(),
                    row.address(result),
                    Integer.toString(told),
                    "Балл %d ниже минимального %d (%s).".formatted(primary, minimum.minimum(), minimum.source()));
        }
        return told > 2;
    }

    /** The code of the participant, else the name: inside this file only. */
    private String person(SheetRow row, SchoolTally of) {
        String person = row.isBlank(work.column(Column.PARTICIPANT))
                ? row.text(work.column(Column.SURNAME))
                        + '\n'
                        + row.text(work.column(Column.GIVEN_NAME))
                        + '\n'
                        + row.text(work.column(Column.PATRONYMIC))
                : row.text(work.column(Column.PARTICIPANT));
        return person.isBlank()
                ? ""
                : of.code() + '\n' + row.text(work.column(Column.CLASS)) + '\n' + person.toLowerCase(Locale.ROOT);
    }

    private @Nullable String code(SheetRow row, Column of) {
        int column = work.column(of);
        return row.isBlank(column) ? null : Hidden.unlessPlain(row.text(column));
    }

    private int problem(SheetRow row, int column, String expected) {
        String value = row.isBlank(column) ? null : Hidden.unlessPlain(row.text(column));
        tally.problems().add(Problem.error(work.sheet(), row.address(Math.max(0, column)), value, expected));
        return UNREADABLE;
    }
}
