package ru.podyom.assessment.reading;

import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Layout;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;
import ru.podyom.workbook.SheetRow;

/** Codes of participants: unique in a school, and their first of five digits is the grade (grades 4 to 9). */
final class CodeCheck {

    private final Work work;
    private final Tally tally;
    private int fiveDigits;
    private int ofOtherGrade;
    private @Nullable String firstCell;
    private int firstCode;

    CodeCheck(Work work, Tally tally) {
        this.work = work;
        this.tally = tally;
    }

    void check(SheetRow row, int column, SchoolTally school) {
        if (row.isBlank(column)) {
            return;
        }
        int code = row.whole(column);
        boolean known = !school.isNew(code == SheetRow.NOT_WHOLE ? (Object) row.text(column) : (Object) code);
        if (known) {
            tally.problems()
                    .warning(work.sheet(), row, column, "Этот код участника в школе уже был; учтены обе строки.");
        }
        if (code >= 40_000 && code <= 99_999 && work.header().layout() != Layout.GROUPS_2020) {
            grade(row, column, code);
        }
    }

    /** One warning where most codes speak of another grade: then the procedure is wrong, not the rows. */
    void end() {
        Procedure procedure = work.procedure();
        if (procedure == null || 2 * ofOtherGrade <= fiveDigits) {
            return;
        }
        tally.problems()
                .add(Problem.warning(
                        work.sheet(),
                        firstCell,
                        Integer.toString(firstCode),
                        "Коды участников — %d класса, а процедура — %s. Проверьте, та ли это процедура."
                                .formatted(firstCode / 10_000, procedure.title())));
    }

    private void grade(SheetRow row, int column, int code) {
        Procedure procedure = work.procedure();
        fiveDigits++;
        if (procedure != null && code / 10_000 != procedure.grade() && ofOtherGrade++ == 0) {
            firstCell = row.address(column);
            firstCode = code;
        }
    }
}
