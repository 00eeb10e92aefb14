package ru.podyom.identification.exclusion;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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

/** Pages of exclusions. */
@Controller
class ExclusionController {

    private final Exclusions exclusions;

    ExclusionController(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    @GetMapping("/runs/exclusions")
    @Needs(Action.READ_IDENTIFICATION)
    String list(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        var form = new ExclusionForm(null, null, null, null, null, null);
        return page(scope, TableQuery.of(asked), form, FormErrors.none(), model);
    }

    @GetMapping("/runs/exclusions.{format:xlsx|csv}")
    @Needs(Action.READ_IDENTIFICATION)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        var table = ExclusionPage.table(
                scope, exclusions.all(scope), TableQuery.of(asked).everything());
        return TableFile.of(table, "Исключения из выявления");
    }

    @PostMapping("/runs/exclusions")
    @Needs(Action.RUN_IDENTIFICATION)
    String exclude(
            ExclusionForm form,
            Scope scope,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var errors = form.errors();
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(scope, TableQuery.of(Map.of()), form, errors, model);
        }
        exclusions.exclude(scope, form, actor);
        flash.addFlashAttribute(
                Frame.NOTICE, Frame.Notice.done("Школа исключена из выявления. Сделанные расчёты не изменились."));
        return "redirect:/runs/exclusions";
    }

    @PostMapping("/runs/exclusions/lift")
    @Needs(Action.RUN_IDENTIFICATION)
    String lift(
            @RequestParam long id,
            @RequestParam(defaultValue = "") String lifted,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        exclusions.lift(scope, id, lifted, actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Школа снова участвует в выявлении."));
        return "redirect:/runs/exclusions";
    }

    private String page(Scope scope, TableQuery query, ExclusionForm form, FormErrors errors, Model model) {
        var all = exclusions.all(scope);
        var standing = new LinkedHashMap<String, String>();
        all.stream().filter(Exclusion::stands).forEach(one -> standing.put(Long.toString(one.id()), one.name()));
        model.addAttribute(
                "page",
                new ExclusionPage(
                        ExclusionPage.table(scope, all, query),
                        exclusions.choices(scope),
                        ExclusionReason.titles(),
                        standing,
                        form,
                        errors));
        return "identification/exclusions";
    }
}
