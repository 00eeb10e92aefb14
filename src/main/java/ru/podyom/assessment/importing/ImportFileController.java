package ru.podyom.assessment.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Year;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;

/** The file of an import, as it came and with its problems marked; only for those who see the whole import. */
@Controller
class ImportFileController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final ImportFiles files;
    private final Clock clock;

    ImportFileController(Imports imports, ImportFiles files, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/imports/template")
    @Needs(Action.IMPORT_RESULTS)
    void template(Scope scope, HttpServletResponse response) throws IOException {
        attach(response, "Подъём — отметки по школам.xlsx", WORKBOOK);
        files.template(scope, Year.now(clock).getValue(), response.getOutputStream());
    }

    @GetMapping("/imports/{id}/file")
    @Needs(Action.READ_PUPIL_ROWS)
    void original(@PathVariable long id, Scope scope, HttpServletResponse response) throws IOException {
        var head = imports.whole(scope, new ImportId(id));
        attach(response, head.source().name(), "application/octet-stream");
        response.setContentLengthLong(head.source().bytes());
        files.original(head, response.getOutputStream());
    }

    @GetMapping("/imports/{id}/marked")
    @Needs(Action.READ_PUPIL_ROWS)
    void marked(@PathVariable long id, Scope scope, HttpServletResponse response) throws IOException {
        var head = imports.whole(scope, new ImportId(id));
        var base = head.source().name().replaceFirst("\\.[^.]{1,5}$", "");
        var copy = files.marked(head);
        try {
            attach(response, base + " — с замечаниями.xlsx", WORKBOOK);
            Files.copy(copy, response.getOutputStream());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Never opened inside the browser: the file is a stranger's. */
    private static void attach(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
