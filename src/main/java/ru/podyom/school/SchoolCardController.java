package ru.podyom.school;

import gg.jte.TemplateEngine;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** The card of a school, and the small forms on it: other names, codes, pupils of a year. */
@Controller
class SchoolCardController {

    private final Schools schools;
    private final SchoolNames names;
    private final SchoolCodes codes;
    private final List<SchoolSection> sections;
    private final TemplateEngine templates;

    SchoolCardController(
            Schools schools,
            SchoolNames names,
            SchoolCodes codes,
            List<SchoolSection> sections,
            TemplateEngine templates) {
        this.schools = schools;
        this.names = names;
        this.codes = codes;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(SchoolSection::order))
                .toList();
        this.templates = templates;
    }

    @GetMapping("/schools/{id}")
    @Needs(Action.READ_REGISTRY)
    String show(@PathVariable long id, Scope scope, Actor actor, @ModelAttribute("frame") Frame frame, Model model) {
        School school = schools.get(scope, new SchoolId(id));
        Slip slip = model.getAttribute(Slip.NAME) instanceof Slip known ? known : Slip.NONE;
        model.addAttribute(
                "page",
                new SchoolCardPage(
                        school,
                        names.of(scope, school.id()),
                        codes.of(scope, school.id()),
                        schools.contingent(scope, school.id()),
                        shown(school.id(), scope, actor, frame),
                        new FormErrors(slip.errors()),
                        slip.typed()));
        return "school/school";
    }

    /** What a small form was refused for and what was typed into it, by field; kept over the redirect. */
    private record Slip(Map<String, String> errors, Map<String, String> typed) implements Serializable {

        static final String NAME = "podyom.school.slip";
        static final Slip NONE = new Slip(Map.of(), Map.of());
    }

    /** One field of a small form, and the part of the card the form stands in. */
    private record Field(long school, String place, String name, String typed) {}

    private List<SchoolCardPage.Section> shown(SchoolId school, Scope scope, Actor actor, Frame frame) {
        return sections.stream()
                .map(section -> section.shown(school, scope, actor))
                .flatMap(Optional::stream)
                .map(shown -> new SchoolCardPage.Section(
                        shown.anchor(),
                        shown.title(),
                        output -> templates.render(
                                shown.template() + ".jte", Map.of("frame", frame, "section", shown.section()), output)))
                .toList();
    }

    @PostMapping("/schools/{id}/names")
    @Needs(Action.EDIT_REGISTRY)
    String addName(
            @PathVariable long id,
            @RequestParam String alias,
            @RequestParam SchoolAlias.Source source,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        boolean branch = source == SchoolAlias.Source.BRANCH;
        return kept(
                new Field(id, "names", "alias", alias),
                flash,
                () -> names.add(
                        scope,
                        new SchoolId(id),
                        alias,
                        branch ? SchoolAlias.Source.BRANCH : SchoolAlias.Source.TYPED,
                        actor));
    }

    @PostMapping("/schools/{id}/names/{alias}/remove")
    @Needs(Action.EDIT_REGISTRY)
    String removeName(
            @PathVariable long id, @PathVariable long alias, Scope scope, Actor actor, RedirectAttributes flash) {
        names.remove(scope, new SchoolId(id), alias, actor);
        return done(id, "names", "Вариант названия убран.", flash);
    }

    @PostMapping("/schools/{id}/codes")
    @Needs(Action.EDIT_REGISTRY)
    String addCode(
            @PathVariable long id,
            @RequestParam CodeSystem system,
            @RequestParam String code,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        return kept(
                new Field(id, "codes", "code", code),
                flash,
                () -> codes.add(scope, new SchoolId(id), system, code, actor));
    }

    @PostMapping("/schools/{id}/codes/{code}/remove")
    @Needs(Action.EDIT_REGISTRY)
    String removeCode(
            @PathVariable long id, @PathVariable long code, Scope scope, Actor actor, RedirectAttributes flash) {
        codes.remove(scope, new SchoolId(id), code, actor);
        return done(id, "codes", "Код убран.", flash);
    }

    @PostMapping("/schools/{id}/contingent")
    @Needs(Action.EDIT_REGISTRY)
    String setContingent(
            @PathVariable long id,
            @RequestParam String year,
            @RequestParam String pupils,
            @RequestParam(defaultValue = "") String classes,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        return kept(
                new Field(id, "contingent", "pupils", pupils),
                flash,
                () -> schools.setContingent(scope, new SchoolId(id), contingent(year, pupils, classes), actor));
    }

    private static Contingent contingent(String year, String pupils, String classes) {
        if (!year.strip().matches("20\\d\\d(\\s*[/–-].*)?")) {
            throw new Refused("Учебный год — это год его сентября, например 2026, а введено «" + year.strip() + "».");
        }
        if (!pupils.strip().matches("\\d{1,5}")) {
            throw new Refused("Число учеников — целое, не больше пяти цифр, а введено «" + pupils.strip() + "».");
        }
        if (!classes.strip().matches("\\d{0,3}")) {
            throw new Refused("Число классов — целое, не больше трёх цифр, а введено «" + classes.strip() + "».");
        }
        return new Contingent(
                new AcademicYear(Integer.parseInt(year.strip().substring(0, 4))),
                Integer.parseInt(pupils.strip()),
                classes.isBlank() ? null : Integer.valueOf(classes.strip()));
    }

    /** Does the act of a small form; what is refused comes back beside its field with what was typed. */
    private static String kept(Field field, RedirectAttributes flash, Runnable act) {
        try {
            act.run();
            return done(field.school(), field.place(), "Сохранено.", flash);
        } catch (Refused refused) {
            flash.addFlashAttribute(
                    Slip.NAME,
                    new Slip(
                            Map.of(field.name(), String.valueOf(refused.getMessage())),
                            Map.of(field.name(), field.typed())));
            return "redirect:/schools/" + field.school() + "#" + field.place();
        }
    }

    private static String done(long id, String place, String sentence, RedirectAttributes flash) {
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done(sentence));
        return "redirect:/schools/" + id + "#" + place;
    }
}
