package ru.podyom.school.importing;

import java.util.List;
import java.util.stream.Stream;
import ru.podyom.kernel.Problem;

/**
 * What a registry file would do to the registry as it is now.
 *
 * @param fileProblems of the file as a whole
 */
public record RegistryPlan(List<PlannedRow> rows, List<Problem> fileProblems) {

    public RegistryPlan {
        rows = List.copyOf(rows);
        fileProblems = List.copyOf(fileProblems);
    }

    public int count(PlannedRow.State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    public int writes() {
        return (int) rows.stream().filter(PlannedRow::writes).count();
    }

    /** All problems in the order of the file. */
    public List<Problem> problems() {
        return Stream.concat(fileProblems.stream(), rows.stream().flatMap(row -> row.problems().stream()))
                .toList();
    }

    public boolean hasErrors() {
        return problems().stream().anyMatch(Problem::isError);
    }
}
