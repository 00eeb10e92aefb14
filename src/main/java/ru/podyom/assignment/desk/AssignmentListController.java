package ru.podyom.assignment.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Visitor;

/** The list of assignments: of a district for its coordinator, of one school for the school. */
@Controller
class AssignmentListController {

    private final AssignmentListStore list;
    private final ChoiceStore choices;

    AssignmentListController(AssignmentListStore list, ChoiceStore choices) {
        this.list = list;
        this.choices = choices;
    }

    @GetMapping("/assignments")
    @Needs(Action.READ_ASSIGNMENTS)
    String list(
            @RequestParam Map<String, String> asked,
            @RequestAttribute("ru.podyom.ui.Visitor") Visitor visitor,
            Scope scope,
            Actor actor,
            Model model) {
        var query = TableQuery.of(asked);
        var offered = offered(scope);
        boolean controls = visitor.can().contains(Action.CONTROL_ASSIGNMENTS);
        model.addAttribute(
                "page",
                new AssignmentListPage(
                        AssignmentTable.screen(list.page(scope, query, actor), query, offered, controls), offered));
        return "assignment/assignments";
    }

    @GetMapping("/assignments.{format:xlsx|csv}")
    @Needs(Action.READ_ASSIGNMENTS)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope, Actor actor) {
        var query = TableQuery.of(asked).everything();
        return TableFile.of(AssignmentTable.file(list.page(scope, query, actor), query, offered(scope)), "Поручения");
    }

    private Choices offered(Scope scope) {
        Map<String, String> supervisors = new LinkedHashMap<>();
        supervisors.put("me", "у меня");
        supervisors.putAll(choices.supervisors(scope));
        return new Choices(choices.municipalities(scope), choices.schools(scope), choices.groups(scope), supervisors);
    }
}
