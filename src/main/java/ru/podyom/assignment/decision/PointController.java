package ru.podyom.assignment.decision;

import java.util.Map;
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
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.Words;

/** Turns the points of signed minutes into assignments, all chosen ones at once. */
@Controller
class PointController {

    private final Points points;
    private final PointPages pages;

    PointController(Points points, PointPages pages) {
        this.pages = pages;
        this.points = points;
    }

    @GetMapping("/assignments/minutes/{id:\\d+}")
    @Needs(Action.CONTROL_ASSIGNMENTS)
    String show(@PathVariable long id, Scope scope, Actor actor, Model model) {
        model.addAttribute("page", pages.page(scope, new MinutesId(id), Map.of(), FormErrors.none(), actor));
        return "assignment/points";
    }

    @PostMapping("/assignments/minutes/{id:\\d+}")
    @Needs(Action.CONTROL_ASSIGNMENTS)
    String give(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        var minutes = new MinutesId(id);
        try {
            int given = points.give(scope, minutes, typed, actor);
            flash.addFlashAttribute(
                    Frame.NOTICE,
                    Frame.Notice.done("Дано: " + Words.count(given, "поручение", "поручения", "поручений") + "."));
            return "redirect:/minutes/" + id;
        } catch (Refused refused) {
            var errors = FormErrors.none().and("points", String.valueOf(refused.getMessage()));
            model.addAttribute("page", pages.page(scope, minutes, typed, errors, actor));
            return "assignment/points";
        }
    }

    /** The points need no assignments: the minutes no longer wait on the start page. */
    @PostMapping("/assignments/minutes/{id:\\d+}/none")
    @Needs(Action.CONTROL_ASSIGNMENTS)
    String none(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        points.decline(scope, new MinutesId(id), actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Напоминание об этом протоколе убрано."));
        return "redirect:/minutes/" + id;
    }
}
