package ru.podyom.assessment.guessing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Frame;

/** Naming the columns of a table in no known layout. */
@Controller
class ColumnsController {

    private final NamedColumns columns;

    ColumnsController(NamedColumns columns) {
        this.columns = columns;
    }

    @GetMapping("/imports/{id}/columns")
    @Needs(Action.IMPORT_RESULTS)
    String ask(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String sheet,
            @RequestParam(defaultValue = "") String row,
            Scope scope,
            Model model) {
        int header = row.matches("\\d{1,2}") ? Integer.parseInt(row) : 0;
        model.addAttribute("page", columns.ask(scope, new ImportId(id), sheet, header));
        return "assessment/columns";
    }

    @PostMapping("/imports/{id}/columns")
    @Needs(Action.IMPORT_RESULTS)
    String take(
            @PathVariable long id,
            @RequestParam Map<String, String> sent,
            Scope scope,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var again = columns.take(scope, new ImportId(id), sent, actor);
        if (again != null) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("page", again);
            return "assessment/columns";
        }
        flash.addFlashAttribute(
                Frame.NOTICE, Frame.Notice.done("Столбцы указаны, файл прочитан. Посмотрите, так ли он понят."));
        return "redirect:/imports/" + id;
    }
}
