package ru.podyom.curator.visit;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.curator.Curators;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** The list of visits; each look at names leaves a line in the journal. */
@Controller
class VisitListController {

    private final VisitListStore list;
    private final Curators curators;

    VisitListController(VisitListStore list, Curators curators) {
        this.list = list;
        this.curators = curators;
    }

    @GetMapping("/visits")
    @Needs(Action.READ_CURATORS)
    String list(@RequestParam Map<String, String> asked, Scope scope, Actor actor, Model model) {
        model.addAttribute("page", new VisitListPage(table(TableQuery.of(asked), scope, actor)));
        return "curator/visits";
    }

    @GetMapping("/visits.{format:xlsx|csv}")
    @Needs(Action.READ_CURATORS)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope, Actor actor) {
        return TableFile.of(table(TableQuery.of(asked).everything(), scope, actor), "Визиты кураторов");
    }

    private Table table(TableQuery query, Scope scope, Actor actor) {
        PageOf<VisitLine> page = list.page(scope, query);
        if (scope.personalData() && !page.rows().isEmpty()) {
            curators.recordReading(actor, "визиты, строк: " + page.rows().size());
        }
        return VisitTable.of(page, query);
    }
}
