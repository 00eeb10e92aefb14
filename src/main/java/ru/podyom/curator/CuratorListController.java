package ru.podyom.curator;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** The list of curators; each look at names leaves a line in the journal. */
@Controller
class CuratorListController {

    private final CuratorListStore list;
    private final Curators curators;

    CuratorListController(CuratorListStore list, Curators curators) {
        this.list = list;
        this.curators = curators;
    }

    @GetMapping("/curators")
    @Needs(Action.READ_CURATORS)
    String list(@RequestParam Map<String, String> asked, Scope scope, Actor actor, Model model) {
        Map<String, String> municipalities = list.municipalities(scope);
        Table table = table(TableQuery.of(asked), scope, actor, municipalities);
        model.addAttribute("page", new CuratorListPage(table, scope.personalData(), municipalities));
        return "curator/curators";
    }

    @GetMapping("/curators.{format:xlsx|csv}")
    @Needs(Action.READ_CURATORS)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope, Actor actor) {
        return TableFile.of(
                table(TableQuery.of(asked).everything(), scope, actor, list.municipalities(scope)), "Кураторы школ");
    }

    private Table table(TableQuery query, Scope scope, Actor actor, Map<String, String> municipalities) {
        PageOf<Curatorship> page = list.page(scope, query);
        if (scope.personalData() && !page.rows().isEmpty()) {
            curators.recordReading(actor, "строк: " + page.rows().size());
        }
        return CuratorTable.of(page, query, municipalities, curators.today());
    }
}
