package ru.podyom.curator.recommendation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.curator.Curators;
import ru.podyom.document.FileId;
import ru.podyom.document.FileReply;
import ru.podyom.document.SentFiles;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** Recommendations: the list, the word of the school, the decision of the curator. */
@Controller
class RecommendationController {

    private final Recommendations recommendations;
    private final RecommendationStore store;
    private final StoredFiles files;
    private final Curators curators;

    RecommendationController(
            Recommendations recommendations, RecommendationStore store, StoredFiles files, Curators curators) {
        this.recommendations = recommendations;
        this.store = store;
        this.files = files;
        this.curators = curators;
    }

    @GetMapping("/recommendations")
    @Needs(Action.READ_CURATORS)
    String list(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        TableQuery query = TableQuery.of(asked);
        model.addAttribute(
                "page",
                new RecommendationListPage(RecommendationTable.of(store.page(scope, query), query, store.today())));
        return "curator/recommendations";
    }

    @GetMapping("/recommendations.{format:xlsx|csv}")
    @Needs(Action.READ_CURATORS)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        TableQuery query = TableQuery.of(asked).everything();
        return TableFile.of(
                RecommendationTable.of(store.page(scope, query), query, store.today()), "Рекомендации собеседований");
    }

    @GetMapping("/recommendations/{id}")
    @Needs(Action.READ_CURATORS)
    String show(@PathVariable long id, Scope scope, Actor actor, Model model) {
        return page(recommendations.get(scope, id), "", FormErrors.none(), scope, actor, model);
    }

    @PostMapping("/recommendations/{id}/reports")
    @Needs(Action.REPORT_RECOMMENDATIONS)
    String report(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        Recommendation known = recommendations.get(scope, id);
        try (SentFiles kept = SentFiles.of(sent)) {
            recommendations.report(scope, id, text, kept.all(), actor);
        } catch (Refused refused) {
            FormErrors errors = FormErrors.none().and("text", String.valueOf(refused.getMessage()));
            return page(known, text, errors, scope, actor, model);
        }
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Отчёт отправлен куратору."));
        return "redirect:/recommendations/" + id;
    }

    @PostMapping("/recommendations/{id}/reports/{report}/{decision:accept|return}")
    @Needs(Action.HOLD_INTERVIEWS)
    String decide(
            @PathVariable long id,
            @PathVariable long report,
            @PathVariable String decision,
            @RequestParam(defaultValue = "") String note,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        boolean accepted = decision.equals("accept");
        try {
            recommendations.decide(scope, id, report, accepted, note, actor);
        } catch (Refused refused) {
            var errors = FormErrors.none().and("note-" + report, String.valueOf(refused.getMessage()));
            return page(recommendations.get(scope, id), note, errors, scope, actor, model);
        }
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done(accepted ? "Отчёт принят." : "Отчёт возвращён школе."));
        return "redirect:/recommendations/" + id;
    }

    @GetMapping("/recommendations/{id}/files/{file}")
    @Needs(Action.READ_CURATORS)
    void file(@PathVariable long id, @PathVariable long file, Scope scope, HttpServletResponse response)
            throws IOException {
        recommendations.get(scope, id);
        RecommendationReport.File found = store.reports(scope, id).stream()
                .flatMap(report -> report.files().stream())
                .filter(one -> one.id() == file)
                .findFirst()
                .orElseThrow(() -> new NotFound("file", file));
        FileReply.send(response, files, new FileId(found.file()), found.name());
    }

    private String page(Recommendation known, String typed, FormErrors errors, Scope scope, Actor actor, Model model) {
        List<RecommendationReport> reports = store.reports(scope, known.id());
        if (scope.personalData() && !reports.isEmpty()) {
            curators.recordReading(actor, "отчёты о рекомендации " + known.id());
        }
        model.addAttribute(
                "page", new RecommendationPage(known, reports, scope.personalData(), store.today(), typed, errors));
        return "curator/recommendation";
    }
}
