package ru.podyom.assignment.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.assignment.Assignments;
import ru.podyom.assignment.NewAssignment;
import ru.podyom.assignment.Supervisor;
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.Schools;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** Gives a single assignment by hand. */
@Controller
class AssignmentFormController {

    private final Assignments assignments;
    private final ChoiceStore choices;
    private final Schools schools;
    private final Municipalities municipalities;
    private final Clock clock;

    AssignmentFormController(
            Assignments assignments, ChoiceStore choices, Schools schools, Municipalities municipalities, Clock clock) {
        this.assignments = assignments;
        this.choices = choices;
        this.schools = schools;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping("/assignments/new")
    @Needs(Action.CONTROL_ASSIGNMENTS)
    String blank(@RequestParam(required = false) @Nullable Long school, Scope scope, Actor actor, Model model) {
        return form(AssignmentForm.blank(school, actor.account().value()), FormErrors.none(), scope, model);
    }

    @PostMapping("/assignments")
    @Needs(Action.CONTROL_ASSIGNMENTS)
    String give(AssignmentForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        var errors = form.errors();
        var place = place(form, scope);
        if (place == null) {
            errors = errors.and("municipality", "Выберите муниципалитет исполнителя.");
        }
        if (errors.any() || place == null) {
            return form(form, errors, scope, model);
        }
        var today = LocalDate.now(
                clock.withZone(municipalities.get(scope, place).data().zone()));
        try {
            var id = assignments.give(
                    scope,
                    new NewAssignment(
                            form.chosenBinding(),
                            form.shown(form.text()),
                            form.basis(),
                            form.addressee(place),
                            supervisor(form, scope),
                            form.deadline(today),
                            null),
                    actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Поручение дано и стоит на контроле."));
            return "redirect:/assignments/" + id;
        } catch (Refused refused) {
            return form(form, FormErrors.of(refused), scope, model);
        }
    }

    private @Nullable Supervisor supervisor(AssignmentForm form, Scope scope) {
        Long account = form.supervisor();
        return account == null
                ? null
                : choices.supervisor(scope, account).orElseThrow(() -> new NotFound("account", account));
    }

    /** The municipality of the school; else the one chosen, or the only one there is. */
    private @Nullable MunicipalityId place(AssignmentForm form, Scope scope) {
        Long school = form.school();
        if (school != null) {
            return schools.get(scope, new SchoolId(school)).municipality();
        }
        Long municipality = form.municipality();
        if (municipality != null) {
            return new MunicipalityId(municipality);
        }
        var all = municipalities.all(scope);
        return all.size() == 1 ? all.getFirst().id() : null;
    }

    private String form(AssignmentForm form, FormErrors errors, Scope scope, Model model) {
        var offered = new Choices(
                choices.municipalities(scope), choices.schools(scope), Map.of(), choices.supervisors(scope));
        model.addAttribute("page", new AssignmentFormPage(form, offered, errors));
        return "assignment/assignment-form";
    }
}
