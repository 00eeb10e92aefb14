package ru.podyom.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import ru.podyom.kernel.Scope;
import ru.podyom.measure.given.GivenStore;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** Registering a measure, its card, the effectiveness, the next period and the ways back. */
@Controller
class MeasureController {

    private final Measures measures;
    private final MeasureChoiceStore choices;
    private final MeasureStore store;
    private final GivenStore following;

    MeasureController(Measures measures, MeasureChoiceStore choices, MeasureStore store, GivenStore following) {
        this.following = following;
        this.measures = measures;
        this.choices = choices;
        this.store = store;
    }

    @GetMapping("/measures/new")
    @Needs(Action.EDIT_MEASURES)
    String blank(
            @RequestParam(required = false) @Nullable Long school,
            @RequestParam(required = false) @Nullable String origin,
            Scope scope,
            Model model) {
        return form(null, MeasureForm.blank(school, origin), FormErrors.none(), scope, model);
    }

    @PostMapping("/measures")
    @Needs(Action.EDIT_MEASURES)
    String register(MeasureForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        Typed typed = typed(form, null, scope);
        NewMeasure said = typed.said();
        if (said == null) {
            return form(null, form, typed.errors(), scope, model);
        }
        try {
            long id = measures.register(scope, said, actor);
            flash.addFlashAttribute(
                    Frame.NOTICE,
                    Frame.Notice.undoable("Мера зарегистрирована.", "/measures/" + id + "/undo", "Убрать меру"));
            return "redirect:/measures/" + id;
        } catch (Refused refused) {
            return form(null, form, FormErrors.of(refused), scope, model);
        }
    }

    @GetMapping("/measures/{id:\\d+}")
    @Needs(Action.READ_MEASURES)
    String show(@PathVariable long id, Scope scope, Model model) {
        return card(measures.get(scope, id), MeasurePage.Typed.nothing(), FormErrors.none(), scope, model);
    }

    @GetMapping("/measures/{id}/edit")
    @Needs(Action.EDIT_MEASURES)
    String edit(@PathVariable long id, Scope scope, Model model) {
        Measure known = measures.get(scope, id);
        if (known.judgement() != null) {
            throw new Refused("Мера уже оценена. Чтобы изменить её, сначала отзовите оценку.");
        }
        return form(known, MeasureForm.of(known), FormErrors.none(), scope, model);
    }

    @PostMapping("/measures/{id}")
    @Needs(Action.EDIT_MEASURES)
    String change(
            @PathVariable long id, MeasureForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        Measure known = measures.get(scope, id);
        Typed typed = typed(form, known, scope);
        NewMeasure said = typed.said();
        Integer version = form.version();
        if (said == null || version == null) {
            return form(known, form, typed.errors(), scope, model);
        }
        try {
            measures.change(scope, id, version, said, actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Мера сохранена."));
            return "redirect:/measures/" + id;
        } catch (Refused refused) {
            return form(known, form, FormErrors.of(refused), scope, model);
        }
    }

    @PostMapping("/measures/{id}/judge")
    @Needs(Action.JUDGE_MEASURES)
    String judge(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Effectiveness effectiveness,
            @RequestParam(defaultValue = "") String grounds,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "0") int version,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Measure known = measures.get(scope, id);
        var judged = Dates.read(day);
        FormErrors errors = FormErrors.none();
        if (effectiveness == null) {
            errors = errors.and("effectiveness", "Выберите, как признана мера.");
        }
        errors = errors.neededDay("day", day, "31.05.2027");
        var typed = MeasurePage.Typed.judgement(effectiveness, grounds, day);
        if (effectiveness == null || judged.isEmpty()) {
            return card(known, typed, errors, scope, model);
        }
        try {
            measures.judge(scope, id, version, effectiveness, grounds, judged.get(), actor);
        } catch (Refused refused) {
            return card(known, typed, FormErrors.of(refused), scope, model);
        }
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.undoable("Оценка записана.", "/measures/" + id + "/reconsider", "Отозвать оценку"));
        return "redirect:/measures/" + id;
    }

    @PostMapping("/measures/{id}/reconsider")
    @Needs(Action.JUDGE_MEASURES)
    String reconsider(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        measures.reconsider(scope, id, actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Оценка отозвана."));
        return "redirect:/measures/" + id;
    }

    @PostMapping("/measures/{id}/carry")
    @Needs(Action.EDIT_MEASURES)
    String carry(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Measure known = measures.get(scope, id);
        var typed = MeasurePage.Typed.next(from, until);
        var first = Dates.read(from);
        var last = Dates.read(until);
        if (first.isEmpty() || last.isEmpty()) {
            FormErrors errors =
                    FormErrors.none().neededDay("from", from, "01.09.2027").neededDay("until", until, "31.05.2028");
            return card(known, typed, errors, scope, model);
        }
        try {
            long next = measures.carry(scope, id, first.get(), last.get(), actor);
            flash.addFlashAttribute(
                    Frame.NOTICE,
                    Frame.Notice.undoable(
                            "Мера перенесена на следующий период.", "/measures/" + next + "/undo", "Отменить перенос"));
            return "redirect:/measures/" + next;
        } catch (Refused refused) {
            return card(known, typed, FormErrors.of(refused), scope, model);
        }
    }

    @PostMapping("/measures/{id}/undo")
    @Needs(Action.EDIT_MEASURES)
    String undo(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        measures.undo(scope, id, actor);
        flash.addFlashAttribute(
                Frame.NOTICE, Frame.Notice.undoable("Мера убрана.", "/measures/" + id + "/restore", "Вернуть меру"));
        return "redirect:/measures";
    }

    @PostMapping("/measures/{id}/restore")
    @Needs(Action.EDIT_MEASURES)
    String restore(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        measures.restore(scope, id, actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Мера возвращена."));
        return "redirect:/measures/" + id;
    }

    /** A form read: either the measure or what is wrong. */
    private record Typed(@Nullable NewMeasure said, FormErrors errors) {}

    private Typed typed(MeasureForm form, @Nullable Measure known, Scope scope) {
        FormErrors errors = form.errors();
        Optional<Place> place = choices.place(scope, form.shown(form.place()));
        if (place.isEmpty() && errors.at("place") == null) {
            errors = errors.and("place", "Выберите школу или муниципалитет из списка.");
        }
        Optional<Origin> origin = known != null && MeasureForm.SAME.equals(form.origin())
                ? Optional.of(known.said().origin())
                : choices.origin(
                        scope,
                        form.shown(form.origin()),
                        form.shown(form.originText()).strip());
        if (origin.isEmpty()) {
            errors = errors.and("origin", "Выберите из списка, откуда взялась мера.");
        }
        return new Typed(errors.any() ? null : form.said(place.orElseThrow(), origin.orElseThrow()), errors);
    }

    private String card(Measure known, MeasurePage.Typed typed, FormErrors errors, Scope scope, Model model) {
        var origin = known.said().origin();
        model.addAttribute(
                "page",
                new MeasurePage(
                        known,
                        scope.personalData(),
                        store.today(),
                        following.assignments(
                                scope,
                                origin.kind() == OriginKind.MINUTES ? origin.id() : null,
                                origin.place(),
                                known.said().place().school()),
                        typed,
                        errors));
        return "measure/measure";
    }

    private String form(@Nullable Measure known, MeasureForm form, FormErrors errors, Scope scope, Model model) {
        Map<String, String> origins = new LinkedHashMap<>();
        if (known != null) {
            Origin now = known.said().origin();
            origins.put(
                    MeasureForm.SAME,
                    "Как было: " + now.kind().title() + (now.text().isEmpty() ? "" : ", " + now.text()));
        }
        origins.putAll(choices.origins(scope, form.shown(form.place())));
        model.addAttribute(
                "page",
                new MeasureFormPage(known == null ? null : known.id(), form, choices.places(scope), origins, errors));
        return "measure/measure-form";
    }
}
