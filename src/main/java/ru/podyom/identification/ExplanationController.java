package ru.podyom.identification;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.podyom.identification.category.FindingStore;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;

/** «Откуда взялся вывод»: one school in one run, on one printable page. */
@Controller
class ExplanationController {

    private final Runs runs;
    private final ExplanationQueries queries;
    private final FindingStore findings;

    ExplanationController(Runs runs, ExplanationQueries queries, FindingStore findings) {
        this.runs = runs;
        this.queries = queries;
        this.findings = findings;
    }

    @GetMapping("/runs/{run}/schools/{school}")
    @Needs(Action.READ_IDENTIFICATION)
    String explain(@PathVariable long run, @PathVariable long school, Scope scope, Model model) {
        var runId = new RunId(run);
        var schoolId = new SchoolId(school);
        var line = queries.conclusion(scope, runId, schoolId).orElseThrow(() -> new NotFound("conclusion", school));
        model.addAttribute(
                "page",
                ExplanationPage.of(
                        runs.head(scope, runId),
                        line,
                        queries.reasons(scope, runId, schoolId),
                        queries.procedures(scope, runId, schoolId),
                        findings.find(scope, run, schoolId).orElse(null),
                        scope));
        return "identification/explanation";
    }
}
