package ru.podyom.school.life;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.School;
import ru.podyom.school.Schools;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** Entering events in the life of a school, and taking them back. */
@Controller
class LifeController {

    private final SchoolLife life;
    private final Schools schools;
    private final Municipalities municipalities;
    private final LifeStore store;

    LifeController(SchoolLife life, Schools schools, Municipalities municipalities, LifeStore store) {
        this.life = life;
        this.schools = schools;
        this.municipalities = municipalities;
        this.store = store;
    }

    @GetMapping("/schools/{id}/life/new")
    @Needs(Action.EDIT_REGISTRY)
    String form(@PathVariable long id, @RequestParam(defaultValue = "") String kind, Scope scope, Model model) {
        LifeKind known = LifeKind.of(kind).orElse(LifeKind.RENAMED);
        return form(schools.get(scope, new SchoolId(id)), LifeForm.blank(known), FormErrors.none(), scope, model);
    }

    @PostMapping("/schools/{id}/life")
    @Needs(Action.EDIT_REGISTRY)
    String enter(
            @PathVariable long id, LifeForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        School school = schools.get(scope, new SchoolId(id));
        FormErrors errors = form.errors();
        if (!errors.any()) {
            try {
                life.happen(scope, school.id(), form.order(), actor);
                flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Событие внесено."));
                return "redirect:/schools/" + id + "#timeline";
            } catch (Refused refused) {
                errors = errors.and(refused);
            }
        }
        return form(school, form, errors, scope, model);
    }

    @PostMapping("/schools/{id}/life/{event}/undo")
    @Needs(Action.EDIT_REGISTRY)
    String undo(@PathVariable long id, @PathVariable long event, Scope scope, Actor actor, RedirectAttributes flash) {
        try {
            life.undo(scope, new SchoolId(id), event, actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Событие отменено, школа такая же, как до него."));
        } catch (Refused refused) {
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.refused(String.valueOf(refused.getMessage())));
        }
        return "redirect:/schools/" + id + "#timeline";
    }

    private String form(School school, LifeForm form, FormErrors errors, Scope scope, Model model) {
        Map<String, String> places = new LinkedHashMap<>();
        municipalities.all(scope).stream()
                .filter(place -> place.region().equals(school.region()))
                .filter(place -> !place.id().equals(school.municipality()))
                .forEach(place -> places.put(place.id().toString(), place.name()));
        LifeKind kind = form.knownKind();
        model.addAttribute(
                "page",
                new LifeFormPage(
                        school.id().value(),
                        school.name(),
                        school.data().officialName(),
                        kind,
                        form,
                        kind.namesAnother() ? store.choices(scope, school) : Map.of(),
                        places,
                        errors));
        return "school/life-form";
    }
}
