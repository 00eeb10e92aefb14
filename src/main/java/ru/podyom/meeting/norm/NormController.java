package ru.podyom.meeting.norm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.body.Territories;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** The card of a normative document and its form. */
@Controller
class NormController {

    private static final String FEDERAL = "federal";

    private final Norms norms;
    private final Territories territories;

    NormController(Norms norms, Territories territories) {
        this.norms = norms;
        this.territories = territories;
    }

    @GetMapping("/norms/new")
    @Needs(Action.EDIT_MEETINGS)
    String blank(Scope scope, Model model) {
        String first = choices(scope).keySet().stream().findFirst().orElse("");
        return form(NormForm.blank(first), null, FormErrors.none(), scope, model);
    }

    @PostMapping("/norms")
    @Needs(Action.EDIT_MEETINGS)
    String add(NormForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        String key = form.shown(form.territory());
        Optional<Territory> territory = territories.of(scope, key);
        FormErrors errors = form.errors();
        if (!choices(scope).containsKey(key)) {
            errors = errors.and("territory", "Выберите, чей это документ.");
        }
        if (errors.any()) {
            return form(form, null, errors, scope, model);
        }
        try {
            long id = norms.add(scope, territory.orElse(null), form.data(), actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Документ внесён."));
            return "redirect:/norms/" + id;
        } catch (Refused refused) {
            return form(form, null, FormErrors.of(refused), scope, model);
        }
    }

    @GetMapping("/norms/{id:\\d{1,18}}/edit")
    @Needs(Action.EDIT_MEETINGS)
    String edit(@PathVariable long id, Scope scope, Model model) {
        Norm norm = led(scope, id);
        return form(NormForm.of(norm), norm, FormErrors.none(), scope, model);
    }

    @PostMapping("/norms/{id:\\d{1,18}}")
    @Needs(Action.EDIT_MEETINGS)
    String change(
            @PathVariable long id, NormForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        Norm norm = led(scope, id);
        FormErrors errors = form.errors();
        if (errors.any()) {
            return form(form, norm, errors, scope, model);
        }
        try {
            Integer version = form.version();
            norms.change(scope, id, version == null ? 0 : version, form.data(), actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Изменения сохранены."));
            return "redirect:/norms/" + id;
        } catch (Refused refused) {
            return form(form, norm, FormErrors.of(refused), scope, model);
        }
    }

    @GetMapping("/norms/{id:\\d{1,18}}")
    @Needs(Action.READ_MEETINGS)
    String show(@PathVariable long id, Scope scope, Model model) {
        return card(norms.get(scope, id), FormErrors.none(), scope, model);
    }

    @PostMapping("/norms/{id:\\d{1,18}}/remove")
    @Needs(Action.EDIT_MEETINGS)
    String remove(@PathVariable long id, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        Norm norm = led(scope, id);
        try {
            norms.remove(scope, id, actor);
            flash.addFlashAttribute(
                    Frame.NOTICE,
                    Frame.Notice.done("Документ убран: " + norm.data().title() + "."));
            return "redirect:/norms";
        } catch (Refused refused) {
            return card(norm, FormErrors.of(refused), scope, model);
        }
    }

    private Norm led(Scope scope, long id) {
        Norm norm = norms.get(scope, id);
        if (!norm.isLedBy(scope)) {
            throw new NotFound("norm", id);
        }
        return norm;
    }

    private String card(Norm norm, FormErrors errors, Scope scope, Model model) {
        model.addAttribute("page", new NormPage(norm, norms.points(scope, norm.id()), norm.isLedBy(scope), errors));
        return "meeting/norm";
    }

    private Map<String, String> choices(Scope scope) {
        Map<String, String> choices = new LinkedHashMap<>(territories.choices(scope));
        if (!scope.regions().isEmpty()) {
            choices.put(FEDERAL, "Федеральный");
        }
        return choices;
    }

    private String form(NormForm form, @Nullable Norm norm, FormErrors errors, Scope scope, Model model) {
        model.addAttribute("page", new NormFormPage(form, norm, choices(scope), errors));
        return "meeting/norm-form";
    }
}
