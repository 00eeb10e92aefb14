package ru.podyom.curator.interview;

import java.time.YearMonth;
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
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** Writing, reading, closing the protocol of an interview. */
@Controller
class InterviewController {

    private final Interviews interviews;
    private final Curators curators;
    private final ScheduleStore schedule;

    InterviewController(Interviews interviews, Curators curators, ScheduleStore schedule) {
        this.interviews = interviews;
        this.curators = curators;
        this.schedule = schedule;
    }

    @GetMapping("/curators/{id}/interviews/new")
    @Needs(Action.HOLD_INTERVIEWS)
    String blank(
            @PathVariable long id, @RequestParam(required = false) @Nullable String month, Scope scope, Model model) {
        Curatorship held = curators.get(scope, id);
        YearMonth shown = month == null ? YearMonth.from(schedule.today()) : PlanForm.month(month);
        return form(held, null, shown, InterviewForm.blank(shown), FormErrors.none(), model);
    }

    @PostMapping("/curators/{id}/interviews")
    @Needs(Action.HOLD_INTERVIEWS)
    String write(
            @PathVariable long id,
            InterviewForm form,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Curatorship held = curators.get(scope, id);
        YearMonth today = YearMonth.from(schedule.today());
        FormErrors errors = form.errors();
        if (errors.any()) {
            return form(held, null, today, form, errors, model);
        }
        try {
            long written = interviews.write(scope, id, form.said(), actor);
            flash.addFlashAttribute(
                    Frame.NOTICE,
                    Frame.Notice.done("Протокол записан. Закройте его, чтобы школа увидела рекомендации."));
            return "redirect:/interviews/" + written;
        } catch (Refused refused) {
            return form(held, null, today, form, FormErrors.of(refused), model);
        }
    }

    @GetMapping("/interviews/{id}")
    @Needs(Action.READ_CURATORS)
    String show(@PathVariable long id, Scope scope, Actor actor, Model model) {
        Interview interview = interviews.get(scope, id);
        if (scope.personalData()) {
            curators.recordReading(actor, "протокол собеседования " + id);
        }
        model.addAttribute("page", new InterviewPage(interview, scope.personalData()));
        return "curator/interview";
    }

    @GetMapping("/interviews/{id}/edit")
    @Needs(Action.HOLD_INTERVIEWS)
    String edit(@PathVariable long id, Scope scope, Model model) {
        Interview known = interviews.get(scope, id);
        if (known.isClosed()) {
            throw new Refused("Протокол закрыт: сначала откройте его, если школа ещё не отвечала.");
        }
        return form(known.held(), id, known.month(), InterviewForm.of(known), FormErrors.none(), model);
    }

    @PostMapping("/interviews/{id}")
    @Needs(Action.HOLD_INTERVIEWS)
    String change(
            @PathVariable long id,
            InterviewForm form,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Interview known = interviews.get(scope, id);
        FormErrors errors = form.errors();
        Integer version = form.version();
        if (errors.any() || version == null) {
            return form(known.held(), id, known.month(), form, errors, model);
        }
        try {
            interviews.change(scope, id, version, form.said(), actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Протокол исправлен."));
            return "redirect:/interviews/" + id;
        } catch (Refused refused) {
            return form(known.held(), id, known.month(), form, FormErrors.of(refused), model);
        }
    }

    @PostMapping("/interviews/{id}/close")
    @Needs(Action.HOLD_INTERVIEWS)
    String close(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        interviews.close(scope, id, version, actor);
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.undoable(
                        "Протокол закрыт, рекомендации у школы.", "/interviews/" + id + "/reopen", "Открыть снова"));
        return "redirect:/interviews/" + id;
    }

    @PostMapping("/interviews/{id}/reopen")
    @Needs(Action.HOLD_INTERVIEWS)
    String reopen(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        interviews.reopen(scope, id, actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Протокол открыт: его можно править."));
        return "redirect:/interviews/" + id;
    }

    private static String form(
            Curatorship held, @Nullable Long id, YearMonth month, InterviewForm form, FormErrors errors, Model model) {
        AcademicYear year = AcademicYear.on(month.atDay(1));
        model.addAttribute("page", new InterviewFormPage(held, id, year, form, errors));
        return "curator/interview-form";
    }
}
