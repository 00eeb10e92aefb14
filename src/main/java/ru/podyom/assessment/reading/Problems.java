package ru.podyom.assessment.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Problem;
import ru.podyom.workbook.SheetRow;

/** All that is wrong with one input; a file that is wrong in every row is cut off with a count of the rest. */
public final class Problems {

    static final int MOST = 10_000;

    private final List<Problem> listed = new ArrayList<>();
    private int unlisted;

    /** Takes one in. */
    public void add(Problem problem) {
        if (listed.size() < MOST || problem.cell() == null) {
            listed.add(problem);
        } else {
            unlisted++;
        }
    }

    /** Refuses the row. */
    public void error(String sheet, SheetRow row, int column, String expected) {
        add(Problem.error(sheet, row.address(Math.max(0, column)), shown(row, column), expected));
    }

    /** The row counts all the same. */
    public void warning(String sheet, SheetRow row, int column, String expected) {
        add(Problem.warning(sheet, row.address(Math.max(0, column)), shown(row, column), expected));
    }

    void addAll(Problems others) {
        others.listed.forEach(this::add);
        unlisted += others.unlisted;
    }

    /** Problems of the whole file come first. */
    List<Problem> list() {
        List<Problem> all = new ArrayList<>();
        listed.stream().filter(p -> p.cell() == null).forEach(all::add);
        listed.stream().filter(p -> p.cell() != null).forEach(all::add);
        if (unlisted > 0) {
            all.add(Problem.warning(
                    null,
                    null,
                    null,
                    "Ещё %d замечаний не показаны: исправьте первые и загрузите снова.".formatted(unlisted)));
        }
        return List.copyOf(all);
    }

    private static @Nullable String shown(SheetRow row, int column) {
        String text = row.text(column);
        return text.isEmpty() ? null : text;
    }
}
