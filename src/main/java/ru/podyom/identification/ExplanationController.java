package ru.podyom.identification;

import java.util.List;
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
import ru.podyom.reference.HeldProcedures;
import ru.podyom.reference.ReferenceTables;

/** «Откуда взялся вывод»: one school in one run, on one printable page. */
@Controller
class ExplanationController {

    private final Runs runs;
    private final ExplanationQueries queries;
    private final FindingStore findings;
    private final RunMethodologies methodologies;
    private final ReferenceTables tables;

    ExplanationController(
            Runs runs,
            ExplanationQueries queries,
            FindingStore findings,
            RunMethodologies methodologies,
            ReferenceTables tables) {
        this.runs = runs;
        this.queries = queries;
        this.findings = findings;
        this.methodologies = methodologies;
        this.tables = tables;
    }

    @GetMapping("/runs/{run}/schools/{school}")
    @Needs(Action.READ_IDENTIFICATION)
    String explain(@PathVariable long run, @PathVariable long school, Scope scope, Model model) {
        var runId = new RunId(run);
        var schoolId = new SchoolId(school);
        var line = queries.conclusion(scope, runId, schoolId).orElseThrow(() -> new NotFound("conclusion", school));
        var head = runs.head(scope, runId);
        var procedures = queries.procedures(scope, runId, schoolId);
        model.addAttribute("gaps", gaps(head, procedures));
        model.addAttribute(
                "page",
                ExplanationPage.of(
                        head,
                        line,
                        queries.reasons(scope, runId, schoolId),
                        procedures,
                        findings.find(scope, run, schoolId).orElse(null),
                        scope));
        return "identification/explanation";
    }

    /** Procedures of the set that the school has no result of; a work that was not held is told from a lack of data. */
    private List<ExplanationPage.Gap> gaps(RunHead head, List<JudgedProcedure> judged) {
        var held = tables.held();
        return methodologies.get(head.methodology(), head.version()).content().procedures().stream()
                .map(key -> key.in(head.year()))
                .filter(procedure ->
                        judged.stream().noneMatch(one -> one.procedure().equals(procedure)))
                .map(procedure -> new ExplanationPage.Gap(
                        procedure.title(), held.of(procedure) == HeldProcedures.Answer.NOT_HELD))
                .toList();
    }
}
