package ru.podyom.assessment.queue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.assessment.reading.ResultReader;
import ru.podyom.assessment.reading.RowSink;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.document.FileId;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Procedure;
import ru.podyom.reference.ReferenceTable;
import ru.podyom.reference.ReferenceTables;

/** Reads stored result files; the workbook is unpacked from a copy on disk, so that no file has to fit into memory. */
@Component
public class FileReader {

    private static final RowSink NOBODY = (procedure, row) -> {};

    private final StoredFiles files;
    private final ReferenceTables tables;

    FileReader(StoredFiles files, ReferenceTables tables) {
        this.files = files;
        this.tables = tables;
    }

    /**
     * Every procedure of a kept file, or all of it as the one that a person gives.
     *
     * @param region number of the region as ФИС ОКО counts regions: its own minimums of exams hold
     */
    public List<Reading> read(
            FileId file, String name, int region, @Nullable Procedure given, @Nullable ColumnMapping columns) {
        return withCopy(file, copy -> read(copy, new ReadingOptions(given, name, columns, region), NOBODY));
    }

    /** Every procedure of a file that lies on disk. */
    public List<Reading> read(Path file, String name, int region) {
        return read(file, ReadingOptions.named(name, region), NOBODY);
    }

    private List<Reading> read(Path file, ReadingOptions options, RowSink rows) {
        return reader().read(file, options, rows);
    }

    /** A reader with the scales as they hold now; asks the database once, and never while it reads. */
    ResultReader reader() {
        return new ResultReader(Scales.of(tables.rows(ReferenceTable.VPR_SCALES)), tables.passMarks());
    }

    /** Hands over a copy of the stored file that is gone afterwards. */
    public <T> T withCopy(FileId file, Function<Path, T> work) {
        try {
            Path copy = Files.createTempFile("podyom-import", ".bin");
            try {
                try (OutputStream out = Files.newOutputStream(copy)) {
                    files.copy(file, out);
                }
                return work.apply(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
