package ru.podyom.assessment.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.reference.PassMarks;
import ru.podyom.workbook.Limits;
import ru.podyom.workbook.Workbook;
import ru.podyom.workbook.WorkbookRefused;

/**
 * Reads result files of assessment procedures: finds the layout by its header words, the procedure, and the counts of
 * every school, with all that is wrong. A file that cannot be read, or is hostile, is a reading with an error, never an
 * exception. Safe for use by several threads at once.
 */
public final class ResultReader {

    private final Scales scales;
    private final PassMarks passMarks;

    public ResultReader(Scales scales) {
        this(scales, PassMarks.shipped());
    }

    public ResultReader(Scales scales, PassMarks passMarks) {
        this.scales = scales;
        this.passMarks = passMarks;
    }

    /** Reads a file for its counts; see {@link #read(Path, ReadingOptions, RowSink)}. */
    public List<Reading> read(Path file, ReadingOptions options) {
        return readAll(file, options, null);
    }

    /**
     * Reads a file, telling each pupil's row as it is met.
     *
     * @return one reading per layout and procedure in the file, at least one
     */
    public List<Reading> read(Path file, ReadingOptions options, RowSink rows) {
        return readAll(file, options, rows);
    }

    private List<Reading> readAll(Path file, ReadingOptions options, @Nullable RowSink rows) {
        String given = options.fileName();
        String name = given == null ? String.valueOf(file.getFileName()) : given;
        FileReading reading = new FileReading(name, scales, passMarks, options, rows);
        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            reading.read(book);
        } catch (WorkbookRefused e) {
            reading.refuse(e.sentence());
        } catch (IOException e) {
            reading.refuse("Файл не открывается: нет такого файла или нет права его читать.");
        }
        return reading.readings(sha256(file));
    }

    /** Empty where the file cannot be opened, which is told as a problem already. */
    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = new byte[1 << 16];
            for (int count = in.read(bytes); count > 0; count = in.read(bytes)) {
                digest.update(bytes, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
