package ru.podyom.assessment.importing;

import java.util.Map;
import ru.podyom.kernel.Problem;
import ru.podyom.ui.Table;

/** Everything that is wrong with a file. */
public record ProblemsPage(ImportHead head, Table table) {

    static final Map<String, String> SEVERITIES =
            Map.of(Problem.Severity.ERROR.name(), "ошибка", Problem.Severity.WARNING.name(), "предупреждение");

    public Map<String, String> severities() {
        return SEVERITIES;
    }

    /** A problem with its number in the list of the import. */
    public record Numbered(int number, Problem problem) {}
}
