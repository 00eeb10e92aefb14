package ru.podyom.school.contingent;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/**
 * The page of a table of pupils: the upload, and the preview once there is a file.
 *
 * @param plan null before a file is uploaded
 * @param table what was understood of the file, sent back with the decision
 */
public record ContingentPage(@Nullable ContingentPlan plan, String fileName, String table, FormErrors errors) {

    static ContingentPage empty(FormErrors errors) {
        return new ContingentPage(null, "", "", errors);
    }

    /** The rows as a table of text that can be read again: known columns only. */
    static String table(List<ContingentRow> rows) {
        var keys = rows.stream()
                .flatMap(row -> row.cells().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return Stream.concat(
                        Stream.of(String.join(
                                ";", keys.stream().map(ContingentPage::cell).toList())),
                        rows.stream()
                                .map(row -> String.join(
                                        ";",
                                        keys.stream()
                                                .map(key -> cell(row.text(key)))
                                                .toList())))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
