package ru.podyom.assignment.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.assignment.NewAssignment;
import ru.podyom.assignment.Supervisor;
import ru.podyom.assignment.desk.AssignmentForm;
import ru.podyom.authority.Municipalities;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.ListLabels;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.Words;

/** Gives one point to a group of schools: the form, the schools it means, the decision; then its progress. */
@Controller
class GroupController {

    private final Groups groups;
    private final GroupExpansion expansion;
    private final Municipalities municipalities;
    private final ListLabels labels;
    private final Clock clock;

    GroupController(
            Groups groups, GroupExpansion expansion, Municipalities municipalities, ListLabels labels, Clock clock) {
        this.groups = groups;
        this.expansion = expansion;
        this.municipalities = municipalities;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/assignments/groups/new")
    @Needs(Action.CONTROL_ASSIGNMENTS)
    String blank(Scope scope, Model model) {
        var group = new GroupForm(
                List.of(Category.LOW_RESULTS, Category.AT_RISK), Words.day(LocalDate.now(clock)), List.of());
        return form(AssignmentForm.ofGroup(), group, FormErrors.none(), scope, model);
    }

    @PostMapping("/assignments/groups")
    @Needs(Action.CONTROL_ASSIGNMENTS)
    String preview(AssignmentForm form, GroupForm group, Scope scope, Model model) {
        var errors = errors(form, group, scope);
        var place = place(form, scope);
        var on = group.day().orElse(null);
        if (errors.any() || place == null || on == null) {
            return form(form, group, errors, scope, model);
        }
        return preview(form, group, place, on, FormErrors.none(), scope, model);
    }

    @PostMapping("/assignments/groups/confirmed")
    @Needs(Action.CONTROL_ASSIGNMENTS)
    String give(AssignmentForm form, GroupForm group, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        var errors = errors(form, group, scope);
        var place = place(form, scope);
        var on = group.day().orElse(null);
        if (errors.any() || place == null || on == null) {
            return form(form, group, errors, scope, model);
        }
        var point = new NewAssignment(
                form.chosenBinding(),
                form.shown(form.text()),
                form.basis(),
                form.addressee(place),
                new Supervisor(actor.account(), actor.name()),
                form.deadline(today(scope, place)),
                null);
        try {
            var id = groups.give(
                    scope, point, expansion.expand(scope, place, group.categories(), on), group.members(), actor);
            flash.addFlashAttribute(
                    Frame.NOTICE,
                    Frame.Notice.done("Поручение дано: "
                            + Words.count(group.members().size(), "школе", "школам", "школам") + "."));
            return "redirect:/assignments/groups/" + id;
        } catch (Refused refused) {
            var told = FormErrors.none().and("members", String.valueOf(refused.getMessage()));
            return preview(form, group, place, on, told, scope, model);
        }
    }

    @GetMapping("/assignments/groups/{id:\\d+}")
    @Needs(Action.READ_ASSIGNMENTS)
    String show(@PathVariable long id, Scope scope, Model model) {
        var number = new GroupId(id);
        model.addAttribute("page", new GroupPage(groups.get(scope, number), groups.members(scope, number)));
        return "assignment/group";
    }

    private String preview(
            AssignmentForm form,
            GroupForm group,
            MunicipalityId place,
            LocalDate on,
            FormErrors errors,
            Scope scope,
            Model model) {
        model.addAttribute(
                "page",
                new GroupPreviewPage(
                        form,
                        group,
                        place.value(),
                        expansion.expand(scope, place, group.categories(), on),
                        form.deadline(today(scope, place)),
                        errors));
        return "assignment/group-preview";
    }

    private LocalDate today(Scope scope, MunicipalityId place) {
        return LocalDate.now(
                clock.withZone(municipalities.get(scope, place).data().zone()));
    }

    private FormErrors errors(AssignmentForm form, GroupForm group, Scope scope) {
        var errors = form.errors();
        if (group.categories().isEmpty()) {
            errors = errors.and("category", "Отметьте, каким школам дано поручение.");
        }
        if (group.day().isEmpty()) {
            errors = errors.and("on", "Напишите день, на который брать списки, например 26.01.2026.");
        }
        return place(form, scope) == null ? errors.and("municipality", "Выберите муниципалитет.") : errors;
    }

    private @Nullable MunicipalityId place(AssignmentForm form, Scope scope) {
        Long chosen = form.municipality();
        var all = municipalities.all(scope);
        if (chosen != null) {
            return municipalities.get(scope, new MunicipalityId(chosen)).id();
        }
        return all.size() == 1 ? all.getFirst().id() : null;
    }

    private String form(AssignmentForm form, GroupForm group, FormErrors errors, Scope scope, Model model) {
        Map<String, String> categories = new LinkedHashMap<>();
        var words = labels.of(scope);
        for (Category category : Category.values()) {
            categories.put(category.name(), words.title(category));
        }
        Map<String, String> places = new LinkedHashMap<>();
        municipalities.all(scope).forEach(one -> places.put(one.id().toString(), one.name()));
        model.addAttribute(
                "page", new GroupFormPage(form, group, AssignmentForm.bindings(), categories, places, errors));
        return "assignment/group-form";
    }
}
