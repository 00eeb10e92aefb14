package ru.podyom.curator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.Schools;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** Appointing a curator, the card of a curatorship, its end and the ways back. */
@Controller
class CuratorController {

    private final Curators curators;
    private final CandidateStore candidates;
    private final Schools schools;

    CuratorController(Curators curators, CandidateStore candidates, Schools schools) {
        this.curators = curators;
        this.candidates = candidates;
        this.schools = schools;
    }

    @GetMapping("/curators/new")
    @Needs(Action.EDIT_CURATORS)
    String blank(@RequestParam(required = false) @Nullable Long school, Scope scope, Actor actor, Model model) {
        if (school != null) {
            schools.get(scope, new SchoolId(school));
        }
        return form(CuratorForm.blank(school), FormErrors.none(), scope, actor, model);
    }

    @PostMapping("/curators")
    @Needs(Action.EDIT_CURATORS)
    String appoint(CuratorForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        if (errors.any()) {
            return form(form, errors, scope, actor, model);
        }
        try {
            long id = curators.appoint(scope, form.wanted(), actor);
            flash.addFlashAttribute(
                    Frame.NOTICE,
                    Frame.Notice.undoable("Куратор назначен.", "/curators/" + id + "/undo", "Отменить назначение"));
            return "redirect:/curators/" + id;
        } catch (Refused refused) {
            return form(form, FormErrors.of(refused), scope, actor, model);
        }
    }

    @GetMapping("/curators/{id}")
    @Needs(Action.READ_CURATORS)
    String show(@PathVariable long id, Scope scope, Actor actor, Model model) {
        return card(curators.get(scope, id), FormErrors.none(), scope, actor, model);
    }

    @PostMapping("/curators/{id}/end")
    @Needs(Action.EDIT_CURATORS)
    String end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int version,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Curatorship held = curators.get(scope, id);
        var last = Dates.read(day);
        if (last.isEmpty()) {
            return card(held, FormErrors.none().neededDay("day", day, "31.05.2027"), scope, actor, model);
        }
        try {
            curators.end(scope, id, version, last.get(), reason, actor);
        } catch (Refused refused) {
            return card(held, FormErrors.of(refused), scope, actor, model);
        }
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.undoable("Кураторство завершено.", "/curators/" + id + "/resume", "Вернуть"));
        return "redirect:/curators/" + id;
    }

    @PostMapping("/curators/{id}/resume")
    @Needs(Action.EDIT_CURATORS)
    String resume(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        curators.resume(scope, id, actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Кураторство снова действует."));
        return "redirect:/curators/" + id;
    }

    @PostMapping("/curators/{id}/undo")
    @Needs(Action.EDIT_CURATORS)
    String undo(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        curators.undo(scope, id, actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Назначение отменено."));
        return "redirect:/curators";
    }

    private String card(Curatorship held, FormErrors errors, Scope scope, Actor actor, Model model) {
        if (scope.personalData()) {
            curators.recordReading(actor, "карточка куратора " + held.id());
        }
        model.addAttribute("page", new CuratorCardPage(held, curators.today(), errors));
        return "curator/curator";
    }

    private String form(CuratorForm form, FormErrors errors, Scope scope, Actor actor, Model model) {
        Map<String, String> people = new LinkedHashMap<>();
        candidates.all(scope).forEach(one -> people.put(one.id().toString(), one.line()));
        if (!people.isEmpty()) {
            curators.recordReading(actor, "выбор куратора, человек: " + people.size());
        }
        model.addAttribute("page", new CuratorFormPage(form, people, candidates.schools(scope), errors));
        return "curator/curator-form";
    }
}
