package ru.podyom.identification.whatif;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** Pages «what if» and of the scenarios kept from them. */
@Controller
class WhatIfController {

    private final WhatIfPages pages;
    private final Scenarios scenarios;

    WhatIfController(WhatIfPages pages, Scenarios scenarios) {
        this.pages = pages;
        this.scenarios = scenarios;
    }

    @GetMapping("/what-if")
    @Needs(Action.RUN_IDENTIFICATION)
    String ask(@RequestParam MultiValueMap<String, String> sent, Scope scope, Model model) {
        var asked = asked(sent);
        model.addAttribute("page", pages.page(scope, form(asked), TableQuery.of(asked), FormErrors.none()));
        return "identification/what-if";
    }

    @GetMapping("/what-if.{format:xlsx|csv}")
    @Needs(Action.RUN_IDENTIFICATION)
    TableFile export(@RequestParam MultiValueMap<String, String> sent, Scope scope) {
        var asked = asked(sent);
        var page = pages.page(scope, form(asked), TableQuery.of(asked).everything(), FormErrors.none());
        return TableFile.of(page.table(), WhatIfTable.MARK);
    }

    @GetMapping("/what-if/schools/{school}")
    @Needs(Action.RUN_IDENTIFICATION)
    String school(
            @PathVariable long school,
            @RequestParam int year,
            @RequestParam MultiValueMap<String, String> sent,
            Scope scope,
            Model model) {
        model.addAttribute("page", pages.school(scope, form(asked(sent)), school, year));
        return "identification/what-if-school";
    }

    @GetMapping("/what-if/scenarios")
    @Needs(Action.RUN_IDENTIFICATION)
    String scenarios(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", ScenarioListPage.of(scenarios.all(scope), TableQuery.of(asked)));
        return "identification/scenarios";
    }

    @GetMapping("/what-if/scenarios.{format:xlsx|csv}")
    @Needs(Action.RUN_IDENTIFICATION)
    TableFile exportScenarios(@RequestParam Map<String, String> asked, Scope scope) {
        var page =
                ScenarioListPage.of(scenarios.all(scope), TableQuery.of(asked).everything());
        return TableFile.of(page.table(), "Сценарии «что если»");
    }

    @PostMapping("/what-if/scenarios")
    @Needs(Action.RUN_IDENTIFICATION)
    String keep(
            @RequestParam MultiValueMap<String, String> sent,
            Scope scope,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var form = form(asked(sent));
        var page = pages.page(scope, form, TableQuery.of(Map.of()), form.nameErrors());
        if (page.errors().any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page);
            return "identification/what-if";
        }
        scenarios.keep(scope, WhatIfForm.text(form.name()), page, actor);
        flash.addFlashAttribute(
                Frame.NOTICE, Frame.Notice.done("Сценарий сохранён. Это не список и не расчёт выявления."));
        return "redirect:/what-if/scenarios";
    }

    /** A field sent several times, as ticks are, becomes one with bars between. */
    private static Map<String, String> asked(MultiValueMap<String, String> sent) {
        var asked = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> asked.put(name, values.stream().collect(Collectors.joining("|"))));
        return asked;
    }

    private static WhatIfForm form(Map<String, String> asked) {
        var procedures = asked.getOrDefault("procedures", "");
        return new WhatIfForm(
                asked.get("methodology"),
                asked.get("territory"),
                asked.get("percent"),
                asked.get("least"),
                asked.get("minimum"),
                asked.get("repeat"),
                procedures.isEmpty() ? List.of() : Arrays.asList(procedures.split("\\|")),
                asked.get("schools"),
                asked.get("name"));
    }
}
