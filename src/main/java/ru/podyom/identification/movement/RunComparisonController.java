package ru.podyom.identification.movement;

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

/** Two runs side by side. */
@Controller
class RunComparisonController {

    private final RunComparisonPages pages;

    RunComparisonController(RunComparisonPages pages) {
        this.pages = pages;
    }

    @GetMapping("/runs/compare")
    @Needs(Action.READ_IDENTIFICATION)
    String compare(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", pages.page(scope, TableQuery.of(asked)));
        return "identification/run-comparison";
    }

    @GetMapping("/runs/compare.{format:xlsx|csv}")
    @Needs(Action.READ_IDENTIFICATION)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        var table = pages.file(scope, TableQuery.of(asked)).table();
        return TableFile.of(table, "Сравнение расчётов");
    }
}
