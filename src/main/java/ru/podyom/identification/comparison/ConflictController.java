package ru.podyom.identification.comparison;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** The report of what does not go together. */
@Controller
class ConflictController {

    private final ConflictPages pages;

    ConflictController(ConflictPages pages) {
        this.pages = pages;
    }

    @GetMapping("/lists/conflicts")
    @Needs(Action.READ_IDENTIFICATION)
    String show(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", pages.page(scope, TableQuery.of(asked)));
        return "identification/list-conflicts";
    }

    @GetMapping("/lists/conflicts.{format:xlsx|csv}")
    @Needs(Action.READ_IDENTIFICATION)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        var page = pages.page(scope, TableQuery.of(asked).everything());
        return TableFile.of(page.table(), "Расхождения списков");
    }
}
