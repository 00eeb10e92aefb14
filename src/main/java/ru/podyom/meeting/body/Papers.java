package ru.podyom.meeting.body;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import ru.podyom.document.FileId;
import ru.podyom.document.StoredFiles;

/** Takes papers of bodies and meetings in, and hands them out as they came, never opened inside the browser. */
@Component
public class Papers {

    private static final int LONGEST_NAME = 200;

    private final StoredFiles files;

    Papers(StoredFiles files) {
        this.files = files;
    }

    /** A kept paper with the name it came under. */
    public record Paper(FileId file, String name) {}

    /** Keeps an upload; null where none was chosen. */
    public @Nullable Paper keep(@Nullable MultipartFile upload) throws IOException {
        if (upload == null || upload.isEmpty()) {
            return null;
        }
        Path copy = Files.createTempFile("podyom-paper", ".bin");
        try {
            upload.transferTo(copy);
            return new Paper(files.keep(copy).id(), name(upload.getOriginalFilename()));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** The file of a form, or else the one that was there before. */
    BodyOrder keep(BodyForm form, @Nullable BodyOrder before) throws IOException {
        Paper paper = keep(form.file());
        if (paper != null) {
            return new BodyOrder("", "", LocalDate.EPOCH, paper.file(), paper.name());
        }
        return before == null ? new BodyOrder("", "", LocalDate.EPOCH, null, "") : before;
    }

    /** Sends a paper to be saved. */
    public void send(FileId file, String name, HttpServletResponse response) throws IOException {
        response.setContentType("application/octet-stream");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        files.copy(file, response.getOutputStream());
    }

    /** Base name without control characters; some browsers send a whole path. */
    private static String name(@Nullable String given) {
        String base =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = base.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? "файл без имени" : clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
    }
}
