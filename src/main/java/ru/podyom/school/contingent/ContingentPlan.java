package ru.podyom.school.contingent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.Contingent;

/** What a table of pupils would do to the registry as it is now. */
public record ContingentPlan(List<Line> lines) {

    public ContingentPlan {
        lines = List.copyOf(lines);
    }

    /**
     * A row of the table.
     *
     * @param contingent null where the row is refused
     * @param words what becomes of it
     */
    public record Line(
            int number,
            @Nullable SchoolId school,
            String title,
            @Nullable Contingent contingent,
            boolean writes,
            String words,
            List<Problem> problems) {}

    public long writes() {
        return lines.stream().filter(Line::writes).count();
    }

    public long refused() {
        return lines.stream().filter(line -> line.contingent() == null).count();
    }

    public List<Problem> problems() {
        return lines.stream().flatMap(line -> line.problems().stream()).toList();
    }
}
