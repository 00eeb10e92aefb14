package ru.podyom.curator.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import ru.podyom.curator.Curators;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Visitor;

/** The report of a curator for a period, on the screen and in Word. */
@Controller
class ReportController {

    private final Reports reports;
    private final Curators curators;

    ReportController(Reports reports, Curators curators) {
        this.reports = reports;
        this.curators = curators;
    }

    @GetMapping("/curators/{id}/report")
    @Needs(Action.READ_CURATORS)
    String show(@PathVariable long id, ReportForm form, Scope scope, Actor actor, Model model) {
        model.addAttribute("page", new ReportPage(id, report(id, form, scope, actor)));
        return "curator/report";
    }

    @GetMapping("/curators/{id}/report.docx")
    @Needs(Action.READ_CURATORS)
    void document(
            @PathVariable long id,
            ReportForm form,
            @RequestAttribute("ru.podyom.ui.Visitor") Visitor visitor,
            Scope scope,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        CuratorReport report = report(id, form, scope, actor);
        response.setContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode("Отчёт куратора.docx", StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        response.setHeader("Cache-Control", "no-store");
        ReportDocument.write(report, visitor.unit(), response.getOutputStream());
    }

    private CuratorReport report(long id, ReportForm form, Scope scope, Actor actor) {
        CuratorReport report = reports.of(scope, id, form.period(reports.today()));
        if (scope.personalData()) {
            curators.recordReading(
                    actor, "отчёт куратора " + id + " " + report.period().text());
        }
        return report;
    }
}
