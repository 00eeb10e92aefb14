package ru.podyom.school.importing;

import java.util.List;
import ru.podyom.kernel.Problem;

/**
 * A registry file as read.
 *
 * @param problems of the file as a whole; with an error among them there are no rows
 */
record RegistryFile(List<FileRow> rows, List<Problem> problems) {

    RegistryFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    static RegistryFile refused(String sentence) {
        return new RegistryFile(List.of(), List.of(Problem.error(null, null, null, sentence)));
    }
}
