package ru.podyom.assessment.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.assessment.queue.FileReader;
import ru.podyom.assessment.template.TemplateWorkbook;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.workbook.Mark;
import ru.podyom.workbook.MarkedCopy;
import ru.podyom.workbook.WorkbookRefused;

/** Files of imports on their way back to a person. */
@Component
class ImportFiles {

    private final StoredFiles files;
    private final FileReader reader;
    private final ImportSchoolQueries queries;

    ImportFiles(StoredFiles files, FileReader reader, ImportSchoolQueries queries) {
        this.files = files;
        this.reader = reader;
        this.queries = queries;
    }

    /** Our own template with the schools of the scope filled in. */
    void template(Scope scope, int year, OutputStream out) throws IOException {
        TemplateWorkbook.write(out, year, queries.templateSchools(scope));
    }

    void original(ImportHead head, OutputStream out) throws IOException {
        files.copy(head.source().file(), out);
    }

    /**
     * The file with its problems shown at their places, on disk: the caller sends and removes it. So a fault in the
     * middle is a sentence and not a broken download.
     *
     * @throws Refused when the file is no workbook that can be copied
     */
    Path marked(ImportHead head) {
        var marks = queries.allProblems(head.id()).stream()
                .filter(problem -> problem.sheet() != null && problem.cell() != null)
                .map(ImportFiles::mark)
                .toList();
        return reader.withCopy(head.source().file(), file -> write(file, marks));
    }

    private static Mark mark(Problem problem) {
        return new Mark(
                String.valueOf(problem.sheet()), String.valueOf(problem.cell()), problem.isError(), problem.expected());
    }

    private static Path write(Path file, List<Mark> marks) {
        try {
            Path copy = Files.createTempFile("podyom-marked", ".xlsx");
            try (OutputStream out = Files.newOutputStream(copy)) {
                MarkedCopy.write(file, marks, out);
            }
            return copy;
        } catch (WorkbookRefused refusal) {
            throw new Refused(refusal.sentence());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
