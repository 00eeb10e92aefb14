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

/** Movement between lists, and cohorts of the project «500+». */
@Controller
class MovementController {

    private final MovementPages movements;
    private final CohortPages cohorts;

    MovementController(MovementPages movements, CohortPages cohorts) {
        this.movements = movements;
        this.cohorts = cohorts;
    }

    @GetMapping("/lists/movement")
    @Needs(Action.READ_IDENTIFICATION)
    String movement(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", movements.page(scope, TableQuery.of(asked)));
        return "identification/list-movement";
    }

    @GetMapping("/lists/movement.{format:xlsx|csv}")
    @Needs(Action.READ_IDENTIFICATION)
    TableFile exportMovement(@RequestParam Map<String, String> asked, Scope scope) {
        var table = movements.page(scope, TableQuery.of(asked).everything()).table();
        return TableFile.of(table, "Движение по спискам");
    }

    @GetMapping("/projects/500")
    @Needs(Action.READ_IDENTIFICATION)
    String cohorts(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", cohorts.page(scope, TableQuery.of(asked)));
        return "identification/cohorts";
    }

    @GetMapping("/projects/500.{format:xlsx|csv}")
    @Needs(Action.READ_IDENTIFICATION)
    TableFile exportCohorts(@RequestParam Map<String, String> asked, Scope scope) {
        var page = cohorts.page(scope, TableQuery.of(asked).everything());
        return TableFile.of(page.table(), "Проект 500+");
    }
}
