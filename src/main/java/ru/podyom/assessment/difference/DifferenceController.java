package ru.podyom.assessment.difference;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** What a newer file of a procedure would change. */
@Controller
class DifferenceController {

    private final DifferencePages pages;

    DifferenceController(DifferencePages pages) {
        this.pages = pages;
    }

    @GetMapping("/imports/{id}/difference")
    @Needs(Action.READ_PUPIL_ROWS)
    String show(@PathVariable long id, @RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", pages.show(scope, new ImportId(id), TableQuery.of(asked)));
        return "assessment/difference";
    }

    @GetMapping("/imports/{id}/difference.{format:xlsx|csv}")
    @Needs(Action.READ_PUPIL_ROWS)
    TableFile export(@PathVariable long id, @RequestParam Map<String, String> asked, Scope scope) {
        var page = pages.show(scope, new ImportId(id), TableQuery.of(asked).everything());
        return TableFile.of(page.table(), "Что изменит загрузка " + id);
    }
}
