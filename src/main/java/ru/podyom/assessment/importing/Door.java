package ru.podyom.assessment.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import ru.podyom.workbook.WorkbookRefused;
import ru.podyom.workbook.privacy.CleanCopy;

/**
 * What of an uploaded file goes further. Names and papers of pupils are dropped here: a workbook with people in it goes
 * on as its clean copy, and a file that cannot be looked into is not kept at all.
 */
final class Door implements AutoCloseable {

    /** Added to the name of a file that lost the names in it. */
    static final String CLEANED = " (без имён).xlsx";

    private static final String UNKEPT =
            "Файл не прочитан, поэтому не сохранён: в нём могли быть имена. Он остался у того, кто его загружал.";

    private final Path file;
    private final Path kept;
    private final String name;
    private final boolean readable;

    Door(Path file, String name) throws IOException {
        this.file = file;
        Path copy = Files.createTempFile("podyom-door", ".bin");
        boolean cleaned = false;
        boolean read = true;
        try {
            cleaned = CleanCopy.write(file, copy);
        } catch (WorkbookRefused refused) {
            read = false;
            Files.writeString(copy, UNKEPT, StandardCharsets.UTF_8);
        }
        this.readable = read;
        this.name = cleaned ? name.replaceFirst("\\.[^.]{1,5}$", "") + CLEANED : name;
        this.kept = cleaned || !read ? copy : file;
        if (kept.equals(file)) {
            Files.delete(copy);
        }
    }

    /** What may be kept. */
    Path kept() {
        return kept;
    }

    String name() {
        return name;
    }

    boolean isReadable() {
        return readable;
    }

    /** Of the file as it came, by which a repetition is known. */
    String sha256() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = new byte[1 << 16];
            for (int count = in.read(bytes); count > 0; count = in.read(bytes)) {
                digest.update(bytes, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        if (!kept.equals(file)) {
            Files.delete(kept);
        }
    }
}
