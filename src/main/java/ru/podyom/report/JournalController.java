package ru.podyom.report;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** The journal: who did what, when; for reading only. */
@Controller
class JournalController {

    private final JournalPages pages;

    JournalController(JournalPages pages) {
        this.pages = pages;
    }

    @GetMapping("/journal")
    @Needs(Action.READ_JOURNAL)
    String show(
            @RequestParam Map<String, String> asked,
            Scope scope,
            Actor actor,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        model.addAttribute("page", pages.page(scope, actor, TableQuery.of(asked), frame.zone()));
        return "report/journal";
    }

    @GetMapping("/journal.{format:xlsx|csv}")
    @Needs(Action.READ_JOURNAL)
    TableFile export(
            @RequestParam Map<String, String> asked, Scope scope, Actor actor, @ModelAttribute("frame") Frame frame) {
        var page = pages.page(scope, actor, TableQuery.of(asked).everything(), frame.zone());
        return TableFile.of(page.table(), "Журнал действий");
    }
}
