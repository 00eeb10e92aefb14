package ru.podyom.meeting.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.meeting.reading.found.MinutesKind;
import ru.podyom.school.Schools;

/** Minutes and extracts for one school, in Word on the municipality's form and in PDF. */
@Controller
class PaperController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final MinutesRegistry registry;
    private final PaperForms forms;
    private final PdfPaper pdf;
    private final Schools schools;

    PaperController(MinutesRegistry registry, PaperForms forms, PdfPaper pdf, Schools schools) {
        this.registry = registry;
        this.forms = forms;
        this.pdf = pdf;
        this.schools = schools;
    }

    @GetMapping("/minutes/{id:\\d+}/protokol.docx")
    @Needs(Action.READ_MINUTES)
    void word(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String form,
            Scope scope,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var minutes = registry.read(scope, new MinutesId(id), actor);
        word(minutes, form, PaperFields.of(minutes.content(), mark(minutes)), minutes.title(), response);
    }

    @GetMapping("/minutes/{id:\\d+}/protokol.pdf")
    @Needs(Action.READ_MINUTES)
    void pdf(@PathVariable long id, Scope scope, Actor actor, HttpServletResponse response) throws IOException {
        var minutes = registry.read(scope, new MinutesId(id), actor);
        pdf(PaperFields.of(minutes.content(), mark(minutes)), minutes.title(), response);
    }

    /** Only the points that concern one school; for its head as well. */
    @GetMapping("/minutes/{id:\\d+}/schools/{school:\\d+}/vypiska.docx")
    @Needs(Action.READ_MINUTES)
    void extract(
            @PathVariable long id, @PathVariable long school, Scope scope, Actor actor, HttpServletResponse response)
            throws IOException {
        var minutes = registry.read(scope, new MinutesId(id), actor);
        word(minutes, "", extract(minutes, new SchoolId(school), scope), "Выписка, " + minutes.title(), response);
    }

    @GetMapping("/minutes/{id:\\d+}/schools/{school:\\d+}/vypiska.pdf")
    @Needs(Action.READ_MINUTES)
    void extractPdf(
            @PathVariable long id, @PathVariable long school, Scope scope, Actor actor, HttpServletResponse response)
            throws IOException {
        var minutes = registry.read(scope, new MinutesId(id), actor);
        pdf(extract(minutes, new SchoolId(school), scope), "Выписка, " + minutes.title(), response);
    }

    private Map<String, Object> extract(Minutes minutes, SchoolId school, Scope scope) {
        var one = schools.get(scope, school);
        if (minutes.content().schools().stream().noneMatch(named -> school.equals(named.school()))) {
            throw new NotFound("extract for school", school);
        }
        if (minutes.status() != MinutesStatus.SIGNED) {
            throw new Refused("Выписка делается только из подписанного протокола, а этот — «"
                    + minutes.status().title() + "».");
        }
        var fields = PaperFields.of(SchoolExtract.of(minutes.content(), school), "");
        fields.put("вид", "ВЫПИСКА ИЗ " + genitive(minutes.content().head().kind()));
        fields.put("отметка", "Для школы: " + PaperFields.clean(one.name()));
        fields.put("есть_отметка", true);
        return fields;
    }

    private static String genitive(MinutesKind kind) {
        return switch (kind) {
            case MINUTES -> "ПРОТОКОЛА";
            case ORDER -> "ПРИКАЗА";
            case DIRECTIVE -> "РАСПОРЯЖЕНИЯ";
            case RESOLUTION -> "РЕШЕНИЯ";
            case DECREE -> "ПОСТАНОВЛЕНИЯ";
            case EXTRACT -> "ДОКУМЕНТА";
        };
    }

    private void word(
            Minutes minutes, String asked, Map<String, Object> fields, String title, HttpServletResponse response)
            throws IOException {
        var shipped = Arrays.stream(ShippedForm.values())
                .filter(form -> form.name().equals(asked))
                .findFirst();
        var form = shipped.isPresent() ? shipped.get().bytes() : forms.bytes(minutes.municipality());
        var out = new ByteArrayOutputStream();
        WordForm.fill(form, fields, out);
        send(response, WORD, title + ".docx", out);
    }

    private void pdf(Map<String, Object> fields, String title, HttpServletResponse response) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.write(fields, out);
        send(response, "application/pdf", title + ".pdf", out);
    }

    /** Sent only when it is whole: half a document under a good answer would be worse than none. */
    private static void send(HttpServletResponse response, String type, String name, ByteArrayOutputStream out)
            throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        out.writeTo(response.getOutputStream());
    }

    private static String mark(Minutes minutes) {
        return switch (minutes.status()) {
            case DRAFT, APPROVAL -> "ПРОЕКТ";
            case REVOKED -> "ОТМЕНЁН";
            case SIGNED -> "";
        };
    }
}
