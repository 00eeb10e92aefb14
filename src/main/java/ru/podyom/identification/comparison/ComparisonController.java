package ru.podyom.identification.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** Lists beside lists, and a list beside a run. */
@Controller
class ComparisonController {

    private final ComparisonPages pages;
    private final AgainstRunPages againstRun;

    ComparisonController(ComparisonPages pages, AgainstRunPages againstRun) {
        this.pages = pages;
        this.againstRun = againstRun;
    }

    /** A form of boxes sends «list» many times; the address that stays names them once. */
    @GetMapping(value = "/lists/compare", params = "list")
    @Needs(Action.READ_IDENTIFICATION)
    String choose(@RequestParam List<Long> list) {
        return "redirect:/lists/compare?lists="
                + list.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @GetMapping("/lists/compare")
    @Needs(Action.READ_IDENTIFICATION)
    String compare(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", pages.page(scope, TableQuery.of(asked)));
        return "identification/list-comparison";
    }

    @GetMapping("/lists/compare.{format:xlsx|csv}")
    @Needs(Action.READ_IDENTIFICATION)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        var table = pages.page(scope, TableQuery.of(asked).everything()).table();
        return TableFile.of(table, "Сравнение списков");
    }

    @GetMapping("/lists/{id:\\d+}/run")
    @Needs(Action.READ_IDENTIFICATION)
    String againstRun(@PathVariable long id, @RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", againstRun.page(scope, new ListId(id), TableQuery.of(asked)));
        return "identification/list-run";
    }

    @GetMapping("/lists/{id:\\d+}/run.{format:xlsx|csv}")
    @Needs(Action.READ_IDENTIFICATION)
    TableFile exportAgainstRun(@PathVariable long id, @RequestParam Map<String, String> asked, Scope scope) {
        var table = againstRun
                .page(scope, new ListId(id), TableQuery.of(asked).everything())
                .table();
        return TableFile.of(table, "Список и расчёт");
    }
}
