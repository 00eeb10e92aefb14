package ru.podyom.authority;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableQuery;

/** Pages of municipalities: the list, a card with its settings, the form. */
@Controller
class MunicipalityController {

    private final Municipalities municipalities;
    private final Regions regions;

    MunicipalityController(Municipalities municipalities, Regions regions) {
        this.municipalities = municipalities;
        this.regions = regions;
    }

    @GetMapping("/municipalities")
    @Needs(Action.READ_REGISTRY)
    String list(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        List<Municipality> all = municipalities.all(scope);
        if (all.size() == 1 && scope.regions().isEmpty()) {
            return "redirect:/municipalities/" + all.getFirst().id();
        }
        model.addAttribute(
                "page",
                new MunicipalityListPage(
                        MunicipalityTable.of(all, TableQuery.of(asked)),
                        !scope.regions().isEmpty()));
        return "authority/municipalities";
    }

    @GetMapping("/municipalities/{id}")
    @Needs(Action.READ_REGISTRY)
    String show(@PathVariable long id, Scope scope, Model model) {
        model.addAttribute("page", new MunicipalityCardPage(municipalities.get(scope, new MunicipalityId(id))));
        return "authority/municipality";
    }

    @GetMapping("/municipalities/new")
    @Needs(Action.EDIT_REGISTRY)
    String blank(@RequestParam @Nullable Long region, Scope scope, Model model) {
        Region first = mine(scope).stream()
                .min(Comparator.comparing(
                                (Region one) -> region == null || one.id().value() != region)
                        .thenComparing(Region::name))
                .orElseThrow(() -> new NotFound("region", "of the scope"));
        return form(null, MunicipalityForm.blank(first), FormErrors.none(), scope, model);
    }

    @GetMapping("/municipalities/{id}/edit")
    @Needs(Action.EDIT_REGISTRY)
    String edit(@PathVariable long id, Scope scope, Model model) {
        Municipality municipality = municipalities.get(scope, new MunicipalityId(id));
        return form(id, MunicipalityForm.of(municipality), FormErrors.none(), scope, model);
    }

    @PostMapping("/municipalities")
    @Needs(Action.EDIT_REGISTRY)
    String add(MunicipalityForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        Long region = form.region();
        if (errors.any() || region == null) {
            return form(null, form, errors, scope, model);
        }
        try {
            var id = municipalities.add(scope, new RegionId(region), form.data(), actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Муниципалитет добавлен."));
            return "redirect:/municipalities/" + id;
        } catch (Refused refused) {
            return form(null, form, FormErrors.of(refused), scope, model);
        }
    }

    @PostMapping("/municipalities/{id}")
    @Needs(Action.EDIT_REGISTRY)
    String change(
            @PathVariable long id,
            MunicipalityForm form,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        FormErrors errors = form.errors();
        Integer version = form.version();
        if (errors.any() || version == null) {
            municipalities.get(scope, new MunicipalityId(id));
            return form(id, form, errors, scope, model);
        }
        try {
            municipalities.change(scope, new MunicipalityId(id), version, form.data(), actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Изменения сохранены."));
            return "redirect:/municipalities/" + id;
        } catch (Refused refused) {
            return form(id, form, FormErrors.of(refused), scope, model);
        }
    }

    private String form(@Nullable Long id, MunicipalityForm form, FormErrors errors, Scope scope, Model model) {
        Map<String, String> choices = new LinkedHashMap<>();
        mine(scope).forEach(region -> choices.put(region.id().toString(), region.name()));
        String name = form.shown(form.name());
        String title = id == null
                ? "Новый муниципалитет"
                : name.isBlank() ? "Муниципалитет" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        model.addAttribute("page", new MunicipalityFormPage(id, title, form, choices, RussianZones.choices(), errors));
        return "authority/municipality-form";
    }

    /** Regions a municipality can be entered into. */
    private List<Region> mine(Scope scope) {
        return regions.all(scope).stream()
                .filter(region -> scope.regions().contains(region.id()))
                .toList();
    }
}
