package ru.podyom.curator.interview;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.curator.Curators;
import ru.podyom.curator.Curatorship;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Frame;

/** Interviews of one curator with one school: the plan of a year and how it stands. */
@Controller
class PairController {

    private final Curators curators;
    private final ScheduleStore store;
    private final Plans plans;

    PairController(Curators curators, ScheduleStore store, Plans plans) {
        this.curators = curators;
        this.store = store;
        this.plans = plans;
    }

    @GetMapping("/curators/{id}/interviews")
    @Needs(Action.READ_CURATORS)
    String show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer year,
            Scope scope,
            Actor actor,
            Model model) {
        Curatorship held = curators.get(scope, id);
        if (scope.personalData()) {
            curators.recordReading(actor, "собеседования куратора " + id);
        }
        AcademicYear shown = year == null ? AcademicYear.on(store.today()) : new AcademicYear(year);
        model.addAttribute("page", new PairPage(held, shown, store.of(scope, id, shown), store.today()));
        return "curator/pair";
    }

    @PostMapping("/curators/{id}/plan")
    @Needs(Action.HOLD_INTERVIEWS)
    String plan(@PathVariable long id, PlanForm form, Scope scope, Actor actor, RedirectAttributes flash) {
        curators.get(scope, id);
        Integer asked = form.year();
        AcademicYear year = asked == null ? AcademicYear.on(store.today()) : new AcademicYear(asked);
        plans.plan(scope, id, year, form.months(), PlanForm.number(form.day()), "yes".equals(form.exact()), actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("План на " + year.title() + " учебный год сохранён."));
        return "redirect:/curators/" + id + "/interviews?year=" + year.start();
    }
}
