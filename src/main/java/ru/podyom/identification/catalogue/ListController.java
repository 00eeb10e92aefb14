package ru.podyom.identification.catalogue;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.identification.lists.ListId;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** Pages that show official lists: all of them, one, one as an appendix of an order. */
@Controller
class ListController {

    private final ListPages pages;
    private final ListCards cards;

    ListController(ListPages pages, ListCards cards) {
        this.pages = pages;
        this.cards = cards;
    }

    @GetMapping("/lists")
    @Needs(Action.READ_IDENTIFICATION)
    String index(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", pages.index(scope, TableQuery.of(asked)));
        return "identification/list-index";
    }

    @GetMapping("/lists.{format:xlsx|csv}")
    @Needs(Action.READ_IDENTIFICATION)
    TableFile exportIndex(@RequestParam Map<String, String> asked, Scope scope) {
        var page = pages.file(scope, TableQuery.of(asked));
        return TableFile.of(page.table(), "Списки школ");
    }

    @GetMapping("/lists/{id:\\d+}")
    @Needs(Action.READ_IDENTIFICATION)
    String show(@PathVariable long id, @RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", cards.card(scope, new ListId(id), TableQuery.of(asked)));
        return "identification/list";
    }

    @GetMapping("/lists/{id:\\d+}.{format:xlsx|csv}")
    @Needs(Action.READ_IDENTIFICATION)
    TableFile export(@PathVariable long id, @RequestParam Map<String, String> asked, Scope scope) {
        var page = cards.card(scope, new ListId(id), TableQuery.of(asked).everything());
        return TableFile.of(page.table(), page.list().title());
    }

    @GetMapping("/lists/{id:\\d+}/appendix")
    @Needs(Action.READ_IDENTIFICATION)
    String appendix(@PathVariable long id, Scope scope, Model model) {
        model.addAttribute("page", cards.appendix(scope, new ListId(id)));
        return "identification/list-appendix";
    }
}
