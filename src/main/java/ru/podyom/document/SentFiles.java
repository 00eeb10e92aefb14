package ru.podyom.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files of one form; their copies go with it. Fields without a chosen file send an empty one, which is left out. */
public final class SentFiles implements AutoCloseable {

    private static final int LONGEST_NAME = 200;

    private final List<SentFile> files = new ArrayList<>();

    private SentFiles() {}

    /** Copies what was sent; null where the form had no such field. */
    public static SentFiles of(@Nullable List<MultipartFile> uploads) throws IOException {
        var sent = new SentFiles();
        try {
            for (MultipartFile upload : uploads == null ? List.<MultipartFile>of() : uploads) {
                if (!upload.isEmpty()) {
                    Path copy = Files.createTempFile("podyom-upload", ".bin");
                    sent.files.add(new SentFile(copy, name(upload.getOriginalFilename())));
                    upload.transferTo(copy);
                }
            }
            return sent;
        } catch (IOException | RuntimeException failed) {
            sent.close();
            throw failed;
        }
    }

    public List<SentFile> all() {
        return List.copyOf(files);
    }

    /** Base name without control characters; some browsers send a whole path. */
    public static String name(@Nullable String given) {
        String base =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String tidy = base.replaceAll("\\p{Cntrl}", "").strip();
        return tidy.isEmpty() ? "файл без имени" : tidy.substring(Math.max(0, tidy.length() - LONGEST_NAME));
    }

    @Override
    public void close() throws IOException {
        for (SentFile one : files) {
            Files.deleteIfExists(one.content());
        }
    }
}
