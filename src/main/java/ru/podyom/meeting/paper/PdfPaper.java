package ru.podyom.meeting.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Minutes as PDF; its letters come with the system, so that the same file looks the same everywhere. */
@Component
class PdfPaper {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final TemplateEngine templates;
    private final String style;

    PdfPaper(TemplateEngine templates) throws IOException {
        this.templates = templates;
        try (InputStream in = resource("/paper/minutes.css")) {
            this.style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void write(Map<String, Object> fields, OutputStream out) throws IOException {
        var body = new StringOutput();
        templates.render("meeting/paper.jte", Map.of("page", new PaperPage(fields)), body);
        var builder = new PdfRendererBuilder();
        builder.useFont(
                () -> resource("/liberation/LiberationSerif-Regular.ttf"), "Serif", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> resource("/liberation/LiberationSerif-Bold.ttf"), "Serif", BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(
                "<html lang=\"ru\"><head><title>Протокол</title><style>" + style + "</style></head><body>" + body
                        + "</body></html>",
                null);
        builder.toStream(out);
        builder.run();
    }

    private static InputStream resource(String path) {
        var in = PdfPaper.class.getResourceAsStream(path);
        if (in == null) {
            throw new UncheckedIOException(new IOException("not in the distribution: " + path));
        }
        return in;
    }
}
