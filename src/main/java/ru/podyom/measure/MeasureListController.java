package ru.podyom.measure;

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

/** The list of measures. */
@Controller
class MeasureListController {

    private final MeasureListStore list;
    private final MeasureStore store;

    MeasureListController(MeasureListStore list, MeasureStore store) {
        this.list = list;
        this.store = store;
    }

    @GetMapping("/measures")
    @Needs(Action.READ_MEASURES)
    String list(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        var query = TableQuery.of(asked);
        var municipalities = list.municipalities(scope);
        model.addAttribute(
                "page",
                new MeasureListPage(
                        MeasureTable.screen(list.page(scope, query), query, municipalities, store.today()),
                        municipalities));
        return "measure/measures";
    }

    @GetMapping("/measures.{format:xlsx|csv}")
    @Needs(Action.READ_MEASURES)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        var query = TableQuery.of(asked).everything();
        return TableFile.of(
                MeasureTable.file(list.page(scope, query), query, list.municipalities(scope), store.today()), "Меры");
    }
}
