package ru.podyom.meeting.body;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.finding.PersonQueries;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** The card of a body, its form, its members and the act it was set up by. */
@Controller
class BodyController {

    private final Bodies bodies;
    private final Territories territories;
    private final PersonQueries finder;
    private final Papers papers;
    private final Clock clock;

    BodyController(Bodies bodies, Territories territories, PersonQueries finder, Papers papers, Clock clock) {
        this.bodies = bodies;
        this.territories = territories;
        this.finder = finder;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping("/bodies/new")
    @Needs(Action.EDIT_MEETINGS)
    String blank(Scope scope, Model model) {
        String first = territories.led(scope).keySet().stream().findFirst().orElse("");
        return form(BodyForm.blank(first), null, FormErrors.none(), scope, model);
    }

    @PostMapping("/bodies")
    @Needs(Action.EDIT_MEETINGS)
    String add(BodyForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) throws IOException {
        FormErrors errors = form.errors();
        Territory territory =
                territories.of(scope, form.shown(form.territory())).orElse(null);
        if (territory == null) {
            errors = errors.and("territory", "Выберите, чей это орган.");
        }
        if (errors.any() || territory == null) {
            return form(form, null, errors, scope, model);
        }
        try {
            BodyId id = bodies.add(scope, territory, form.data(papers.keep(form, null)), actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Орган внесён. Теперь заполните его состав."));
            return "redirect:/bodies/" + id;
        } catch (Refused refused) {
            return form(form, null, FormErrors.of(refused), scope, model);
        }
    }

    @GetMapping("/bodies/{id:\\d+}/edit")
    @Needs(Action.EDIT_MEETINGS)
    String edit(@PathVariable long id, Scope scope, Model model) {
        Body body = bodies.get(scope, new BodyId(id));
        return form(BodyForm.of(body), body, FormErrors.none(), scope, model);
    }

    @PostMapping("/bodies/{id:\\d+}")
    @Needs(Action.EDIT_MEETINGS)
    String change(@PathVariable long id, BodyForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash)
            throws IOException {
        Body body = bodies.get(scope, new BodyId(id));
        FormErrors errors = form.errors();
        if (errors.any()) {
            return form(form, body, errors, scope, model);
        }
        try {
            Integer version = form.version();
            bodies.change(
                    scope,
                    body.id(),
                    version == null ? 0 : version,
                    form.data(papers.keep(form, body.data().order())),
                    actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Изменения сохранены."));
            return "redirect:/bodies/" + id;
        } catch (Refused refused) {
            return form(form, body, FormErrors.of(refused), scope, model);
        }
    }

    @GetMapping("/bodies/{id:\\d+}")
    @Needs(Action.READ_MEETINGS)
    String show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(required = false) @Nullable String who,
            Scope scope,
            Actor actor,
            Model model) {
        return card(bodies.get(scope, new BodyId(id)), on, who, FormErrors.none(), scope, actor, model);
    }

    @PostMapping("/bodies/{id:\\d+}/members")
    @Needs(Action.EDIT_MEETINGS)
    String addMember(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long person,
            @RequestParam(defaultValue = "MEMBER") MemberRole role,
            @RequestParam(defaultValue = "") String union,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String who,
            Scope scope,
            Actor actor,
            Model model) {
        Body body = bodies.get(scope, new BodyId(id));
        FormErrors errors = FormErrors.none();
        if (person == null) {
            errors = errors.and("person", "Выберите человека.");
        }
        var first = Dates.read(from);
        errors = errors.neededDay("from", from, "01.09.2026");
        if (person == null || first.isEmpty()) {
            return card(body, "", who, errors, scope, actor, model);
        }
        try {
            bodies.addMember(
                    scope, body.id(), new NewMember(new PersonId(person), role, union.strip(), first.get()), actor);
            return "redirect:/bodies/" + id + "#members";
        } catch (Refused refused) {
            return card(body, "", who, FormErrors.of(refused), scope, actor, model);
        }
    }

    @PostMapping("/bodies/{id:\\d+}/members/{member:\\d+}/end")
    @Needs(Action.EDIT_MEETINGS)
    String endMember(
            @PathVariable long id,
            @PathVariable long member,
            @RequestParam(defaultValue = "") String day,
            Scope scope,
            Actor actor,
            Model model) {
        Body body = bodies.get(scope, new BodyId(id));
        var last = Dates.read(day);
        if (last.isEmpty()) {
            return card(body, "", null, FormErrors.none().neededDay("day", day, "31.05.2027"), scope, actor, model);
        }
        try {
            bodies.endMember(scope, body.id(), member, last.get(), actor);
            return "redirect:/bodies/" + id + "#members";
        } catch (Refused refused) {
            return card(body, "", null, FormErrors.of(refused), scope, actor, model);
        }
    }

    @GetMapping("/bodies/{id:\\d+}/order/file")
    @Needs(Action.READ_MEETINGS)
    void order(@PathVariable long id, Scope scope, HttpServletResponse response) throws IOException {
        BodyOrder order = bodies.get(scope, new BodyId(id)).data().order();
        if (order.file() == null) {
            throw new NotFound("file", id);
        }
        papers.send(order.file(), order.fileName(), response);
    }

    private String card(
            Body body, String on, @Nullable String who, FormErrors errors, Scope scope, Actor actor, Model model) {
        LocalDate day = Dates.read(on).orElseGet(() -> LocalDate.now(clock.withZone(body.zone())));
        if (scope.personalData() && !body.members().isEmpty()) {
            bodies.recordReading(actor, body.id());
        }
        model.addAttribute(
                "page",
                new BodyPage(
                        body,
                        day,
                        bodies.changes(scope, body.id()),
                        who == null ? "" : who,
                        who == null ? java.util.Map.of() : finder.find(scope, body.territory(), who),
                        body.territory().isWithin(scope) && scope.personalData(),
                        errors));
        return "meeting/body";
    }

    private String form(BodyForm form, @Nullable Body body, FormErrors errors, Scope scope, Model model) {
        model.addAttribute("page", new BodyFormPage(form, body, territories.choices(scope), errors));
        return "meeting/body-form";
    }
}
