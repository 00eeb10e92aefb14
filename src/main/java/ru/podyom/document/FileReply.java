package ru.podyom.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers with a stored file under the name it came with: saved, never shown, never kept on the way. */
public final class FileReply {

    private FileReply() {}

    public static void send(HttpServletResponse response, StoredFiles files, FileId file, String name)
            throws IOException {
        response.setContentType("application/octet-stream");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("Cache-Control", "no-store");
        files.copy(file, response.getOutputStream());
    }
}
