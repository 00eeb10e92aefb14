package ru.podyom.school;

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
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** The registry: the list with search and export, and the form of a school. */
@Controller
class SchoolController {

    private final SchoolListStore list;
    private final Schools schools;
    private final Municipalities municipalities;

    SchoolController(SchoolListStore list, Schools schools, Municipalities municipalities) {
        this.list = list;
        this.schools = schools;
        this.municipalities = municipalities;
    }

    @GetMapping("/schools")
    @Needs(Action.READ_REGISTRY)
    String list(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        TableQuery query = TableQuery.of(asked);
        Map<String, String> choices = choices(scope);
        model.addAttribute(
                "page", new SchoolListPage(SchoolTable.screen(list.page(scope, query), query, choices), choices));
        return "school/schools";
    }

    @GetMapping("/schools.{format:xlsx|csv}")
    @Needs(Action.READ_REGISTRY)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        TableQuery query = TableQuery.of(asked).everything();
        return TableFile.of(SchoolTable.file(list.page(scope, query), query, choices(scope)), "Реестр школ");
    }

    @GetMapping("/schools/new")
    @Needs(Action.EDIT_REGISTRY)
    String blank(@RequestParam(required = false) @Nullable Long municipality, Scope scope, Model model) {
        return form(null, SchoolForm.blank(municipality), FormErrors.none(), scope, model);
    }

    @GetMapping("/schools/{id}/edit")
    @Needs(Action.EDIT_REGISTRY)
    String edit(@PathVariable long id, Scope scope, Model model) {
        School school = schools.get(scope, new SchoolId(id));
        return form(school, SchoolForm.of(school), FormErrors.none(), scope, model);
    }

    @PostMapping("/schools")
    @Needs(Action.EDIT_REGISTRY)
    String add(SchoolForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        Long municipality = form.municipality();
        if (errors.any() || municipality == null) {
            return form(null, form, errors, scope, model);
        }
        try {
            SchoolId id = schools.add(scope, new MunicipalityId(municipality), form.data(), actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Школа добавлена в реестр."));
            return "redirect:/schools/" + id;
        } catch (Refused refused) {
            return form(null, form, FormErrors.of(refused), scope, model);
        }
    }

    @PostMapping("/schools/{id}")
    @Needs(Action.EDIT_REGISTRY)
    String change(
            @PathVariable long id, SchoolForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        School school = schools.get(scope, new SchoolId(id));
        FormErrors errors = form.errors();
        Integer version = form.version();
        if (errors.any() || version == null) {
            return form(school, form, errors, scope, model);
        }
        try {
            schools.change(scope, school.id(), version, form.data(), actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Изменения сохранены."));
            return "redirect:/schools/" + id;
        } catch (Refused refused) {
            return form(school, form, FormErrors.of(refused), scope, model);
        }
    }

    private String form(@Nullable School school, SchoolForm form, FormErrors errors, Scope scope, Model model) {
        model.addAttribute(
                "page",
                new SchoolFormPage(
                        school == null ? null : school.id().value(),
                        school == null ? "Новая школа" : school.name(),
                        form,
                        school == null ? choices(scope) : Map.of(),
                        errors));
        return "school/school-form";
    }

    private Map<String, String> choices(Scope scope) {
        Map<String, String> choices = new LinkedHashMap<>();
        municipalities.all(scope).forEach(one -> choices.put(one.id().toString(), one.name()));
        return choices;
    }
}
