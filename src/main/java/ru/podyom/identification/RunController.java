package ru.podyom.identification;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

/** Pages of runs: the list, a new run, a run with its schools, its rebuilding. */
@Controller
class RunController {

    private final Runs runs;
    private final RunForms forms;
    private final RunPages pages;

    RunController(Runs runs, RunForms forms, RunPages pages) {
        this.runs = runs;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/runs")
    @Needs(Action.READ_IDENTIFICATION)
    String list(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", pages.list(scope, TableQuery.of(asked)));
        return "identification/runs";
    }

    @GetMapping("/runs.{format:xlsx|csv}")
    @Needs(Action.READ_IDENTIFICATION)
    TableFile exportList(@RequestParam Map<String, String> asked, Scope scope) {
        var page = pages.list(scope, TableQuery.of(asked).everything());
        return TableFile.of(page.table(), "Расчёты выявления");
    }

    @GetMapping("/runs/new")
    @Needs(Action.RUN_IDENTIFICATION)
    String form(RunForm form, Scope scope, Model model) {
        model.addAttribute("page", forms.page(scope, form, FormErrors.none()));
        return "identification/run-form";
    }

    @PostMapping("/runs")
    @Needs(Action.RUN_IDENTIFICATION)
    String make(RunForm form, Scope scope, Actor actor, RedirectAttributes flash) {
        var id = runs.make(scope, forms.request(scope, form), actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Расчёт проведён и сохранён навсегда."));
        return "redirect:/runs/" + id;
    }

    @GetMapping("/runs/{id:\\d+}")
    @Needs(Action.READ_IDENTIFICATION)
    String show(@PathVariable long id, @RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", pages.run(scope, new RunId(id), TableQuery.of(asked)));
        return "identification/run";
    }

    @GetMapping("/runs/{id:\\d+}.{format:xlsx|csv}")
    @Needs(Action.READ_IDENTIFICATION)
    TableFile export(@PathVariable long id, @RequestParam Map<String, String> asked, Scope scope) {
        var page = pages.run(scope, new RunId(id), TableQuery.of(asked).everything());
        return TableFile.of(page.table(), "Расчёт " + id);
    }

    @PostMapping("/runs/{id}/rebuild")
    @Needs(Action.RUN_IDENTIFICATION)
    String rebuild(@PathVariable long id, Scope scope, RedirectAttributes flash) {
        var rebuild = runs.rebuild(scope, new RunId(id));
        flash.addFlashAttribute(
                Frame.NOTICE,
                rebuild.same()
                        ? Frame.Notice.done("Расчёт повторён по тем же данным: отпечаток совпал ("
                                + rebuild.rebuilt().substring(0, 12) + "…).")
                        : Frame.Notice.refused("Отпечаток не совпал: сохранён " + rebuild.kept() + ", получен "
                                + rebuild.rebuilt() + ". Сообщите администратору."));
        return "redirect:/runs/" + id;
    }
}
