package ru.podyom.meeting.norm;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
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
import ru.podyom.ui.Frame;

/** Documents at the points of minutes. */
@Controller
class NormPointController {

    private final Norms norms;

    NormPointController(Norms norms) {
        this.norms = norms;
    }

    @PostMapping("/minutes/{id:\\d{1,18}}/norms")
    @Needs(Action.EDIT_MINUTES)
    String link(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long norm,
            @RequestParam(defaultValue = "0") int place,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        try {
            norms.link(scope, norm == null ? 0 : norm, new MinutesId(id), place, actor);
        } catch (Refused refused) {
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.refused(String.valueOf(refused.getMessage())));
        }
        return "redirect:/minutes/" + id + "#norms";
    }

    @PostMapping("/minutes/{id:\\d{1,18}}/norms/{norm:\\d{1,18}}/{place:\\d{1,9}}/remove")
    @Needs(Action.EDIT_MINUTES)
    String unlink(@PathVariable long id, @PathVariable long norm, @PathVariable int place, Scope scope, Actor actor) {
        norms.unlink(scope, norm, new MinutesId(id), place, actor);
        return "redirect:/minutes/" + id + "#norms";
    }
}
