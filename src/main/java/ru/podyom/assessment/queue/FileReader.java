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
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.assessment.reading.ResultReader;
import ru.podyom.assessment.reading.RowSink;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.document.FileId;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Procedure;

/** Reads stored result files; the workbook is unpacked from a copy on disk, so that no file has to fit into memory. */
@Component
public class FileReader {

    private static final RowSink NOBODY = (procedure, row) -> {};

    private final ResultReader reader = new ResultReader(Scales.shipped());
    private final StoredFiles files;

    FileReader(StoredFiles files) {
        this.files = files;
    }

    /** Every procedure of a kept file, or all of it as the one that a person gives. */
    public List<Reading> read(FileId file, String name, @Nullable Procedure given) {
        return withCopy(file, copy -> read(copy, name, given, NOBODY));
    }

    /** Every procedure of a file that lies on disk. */
    public List<Reading> read(Path file, String name) {
        return read(file, name, null, NOBODY);
    }

    List<Reading> read(Path file, String name, @Nullable Procedure given, RowSink rows) {
        return reader.read(file, new ReadingOptions(given, name), rows);
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
