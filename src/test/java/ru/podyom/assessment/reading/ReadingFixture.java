package ru.podyom.assessment.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.kernel.Problem;
import ru.podyom.workbook.TestBook;

/** Saves a book and reads it back as the product does. */
final class ReadingFixture {

    private ReadingFixture() {}

    static Reading read(TestBook book, Path folder, String name) throws IOException {
        return read(book.save(folder.resolve(name)));
    }

    static Reading read(Path file) {
        return all(file).getFirst();
    }

    static List<Reading> all(Path file) {
        return new ResultReader(Scales.shipped()).read(file, ReadingOptions.NONE);
    }

    /** «error I3 «12,5» …», one line per problem. */
    static List<String> told(Reading reading) {
        return reading.problems().stream().map(ReadingFixture::line).toList();
    }

    /** Four numbers that must add up. */
    static List<Integer> counts(Reading reading) {
        return List.of(reading.rows(), reading.participants(), reading.absent(), reading.refused());
    }

    private static String line(Problem problem) {
        return "%s %s «%s» %s"
                .formatted(
                        problem.isError() ? "error" : "warning",
                        problem.cell() == null ? "-" : problem.cell(),
                        problem.value() == null ? "" : problem.value(),
                        problem.expected());
    }
}
