package ru.podyom.assessment.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** Looking at one import: its preview, progress, card, problems. */
@Controller
class ImportController {

    private final Imports imports;
    private final ImportPages pages;

    ImportController(Imports imports, ImportPages pages) {
        this.imports = imports;
        this.pages = pages;
    }

    @GetMapping("/imports/{id}")
    @Needs(Action.READ_PUPIL_ROWS)
    String show(
            @PathVariable long id,
            @RequestParam Map<String, String> asked,
            Scope scope,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        model.addAttribute("page", pages.show(scope, new ImportId(id), TableQuery.of(asked), frame));
        return "assessment/import";
    }

    @GetMapping("/imports/{id}.{format:xlsx|csv}")
    @Needs(Action.READ_PUPIL_ROWS)
    TableFile export(
            @PathVariable long id,
            @RequestParam Map<String, String> asked,
            Scope scope,
            @ModelAttribute("frame") Frame frame) {
        var query = TableQuery.of(asked).everything();
        var page = pages.show(scope, new ImportId(id), query, frame);
        return TableFile.of(page.table(), "Загрузка " + id);
    }

    /** The running part of the page; once the job is over the whole page is asked for anew. */
    @GetMapping("/imports/{id}/progress")
    @Needs(Action.READ_PUPIL_ROWS)
    String progress(@PathVariable long id, Scope scope, Model model, HttpServletResponse response) {
        var head = imports.get(scope, new ImportId(id));
        if (!head.isRunning()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("head", head);
        return "assessment/progress";
    }

    @GetMapping("/imports/{id}/problems")
    @Needs(Action.READ_PUPIL_ROWS)
    String problems(@PathVariable long id, @RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", pages.problems(scope, new ImportId(id), TableQuery.of(asked)));
        return "assessment/problems";
    }

    @GetMapping("/imports/{id}/problems.{format:xlsx|csv}")
    @Needs(Action.READ_PUPIL_ROWS)
    TableFile exportProblems(@PathVariable long id, @RequestParam Map<String, String> asked, Scope scope) {
        var page = pages.problems(scope, new ImportId(id), TableQuery.of(asked).everything());
        return TableFile.of(page.table(), "Замечания к загрузке " + id);
    }

    @GetMapping("/imports/{id}/undo")
    @Needs(Action.IMPORT_RESULTS)
    String undo(@PathVariable long id, Scope scope, Model model) {
        model.addAttribute("page", pages.undo(scope, new ImportId(id)));
        return "assessment/undo";
    }
}
