package ru.podyom.people;

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
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.Schools;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** The card of a person, the forms of name, position and contact. */
@Controller
class PersonController {

    private final People people;
    private final Schools schools;
    private final SchoolChoices choices;

    PersonController(People people, Schools schools, SchoolChoices choices) {
        this.people = people;
        this.schools = schools;
        this.choices = choices;
    }

    @GetMapping("/people/{id}")
    @Needs(Action.READ_REGISTRY)
    String show(@PathVariable long id, Scope scope, Actor actor, Model model) {
        return card(id, PersonForm.blank(null, null), FormErrors.none(), scope, actor, model);
    }

    private String card(long id, PersonForm form, FormErrors errors, Scope scope, Actor actor, Model model) {
        Person person = people.get(scope, new PersonId(id), actor);
        model.addAttribute(
                "page", new PersonPage(person, people.contacts(person), choices.schools(scope), form, errors));
        return "people/person";
    }

    @GetMapping("/people/new")
    @Needs(Action.EDIT_REGISTRY)
    String blank(@RequestParam(required = false) @Nullable Long school, Scope scope, Model model) {
        Long municipality = school == null
                ? null
                : schools.get(scope, new SchoolId(school)).municipality().value();
        return form(null, PersonForm.blank(municipality, school), FormErrors.none(), scope, model);
    }

    @PostMapping("/people")
    @Needs(Action.EDIT_REGISTRY)
    String add(PersonForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        FormErrors errors = form.positionErrors(form.nameErrors());
        MunicipalityId place = place(form, scope);
        if (place == null) {
            errors = errors.and("municipality", "Выберите муниципалитет.");
        }
        if (errors.any() || place == null) {
            return form(null, form, errors, scope, model);
        }
        try {
            PersonId id = people.add(scope, place, form.name(), form.position(), "yes".equals(form.again()), actor);
            return done(id.value(), "Человек добавлен.", flash);
        } catch (Refused refused) {
            return form(null, form, FormErrors.of(refused), scope, model);
        }
    }

    /** Where the person belongs: to the municipality of the school, or to the one chosen. */
    private @Nullable MunicipalityId place(PersonForm form, Scope scope) {
        Long school = form.school();
        if (school != null) {
            return schools.get(scope, new SchoolId(school)).municipality();
        }
        Long municipality = form.municipality();
        return municipality == null ? null : new MunicipalityId(municipality);
    }

    @GetMapping("/people/{id}/edit")
    @Needs(Action.EDIT_REGISTRY)
    String edit(@PathVariable long id, Scope scope, Actor actor, Model model) {
        Person person = people.get(scope, new PersonId(id), actor);
        return form(id, PersonForm.of(person), FormErrors.none(), scope, model);
    }

    @PostMapping("/people/{id}")
    @Needs(Action.EDIT_REGISTRY)
    String rename(
            @PathVariable long id, PersonForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        FormErrors errors = form.nameErrors();
        Integer version = form.version();
        if (errors.any() || version == null) {
            people.get(scope, new PersonId(id), actor);
            return form(id, form, errors, scope, model);
        }
        try {
            people.rename(scope, new PersonId(id), version, form.name(), actor);
            return done(id, "Имя исправлено.", flash);
        } catch (Refused refused) {
            return form(id, form, FormErrors.of(refused), scope, model);
        }
    }

    @PostMapping("/people/{id}/positions")
    @Needs(Action.EDIT_REGISTRY)
    String addPosition(
            @PathVariable long id, PersonForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        FormErrors errors = form.positionErrors(FormErrors.none());
        if (errors.any()) {
            return card(id, form, errors, scope, actor, model);
        }
        people.addPosition(scope, new PersonId(id), form.position(), actor);
        return done(id, "Должность добавлена.", flash);
    }

    @PostMapping("/people/{id}/positions/{position}/end")
    @Needs(Action.EDIT_REGISTRY)
    String endPosition(
            @PathVariable long id,
            @PathVariable long position,
            @RequestParam String day,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        Person person = people.get(scope, new PersonId(id), actor);
        var last = Dates.orRefuse(day, "31.08.2026");
        people.endPosition(scope, person.id(), position, last, actor);
        return done(id, "Должность завершена.", flash);
    }

    @PostMapping("/people/{id}/contacts")
    @Needs(Action.EDIT_REGISTRY)
    String addContact(
            @PathVariable long id, ContactForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        String value = form.value();
        if (form.kind() == null || value == null || value.isBlank()) {
            FormErrors errors = FormErrors.none().and("value", "Введите телефон или адрес почты.");
            return card(id, PersonForm.blank(null, null), errors, scope, actor, model);
        }
        try {
            people.addContact(scope, new PersonId(id), form.kind(), value, actor);
            return done(id, "Контакт добавлен.", flash);
        } catch (Refused refused) {
            FormErrors errors = FormErrors.none().and("value", String.valueOf(refused.getMessage()));
            return card(id, PersonForm.blank(null, null), errors, scope, actor, model);
        }
    }

    @PostMapping("/people/{id}/contacts/{contact}/remove")
    @Needs(Action.EDIT_REGISTRY)
    String removeContact(
            @PathVariable long id, @PathVariable long contact, Scope scope, Actor actor, RedirectAttributes flash) {
        people.removeContact(scope, new PersonId(id), contact, actor);
        return done(id, "Контакт убран.", flash);
    }

    private static String done(long id, String sentence, RedirectAttributes flash) {
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done(sentence));
        return "redirect:/people/" + id;
    }

    private String form(@Nullable Long id, PersonForm form, FormErrors errors, Scope scope, Model model) {
        Map<String, String> municipalities = id == null ? choices.municipalities(scope) : Map.of();
        Map<String, String> places = id == null ? choices.schools(scope) : Map.of();
        model.addAttribute("page", new PersonFormPage(id, form, municipalities, places, errors));
        return "people/person-form";
    }
}
