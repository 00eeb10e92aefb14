package ru.podyom.assignment.escalation;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** Shows and changes when late assignments are brought before control. */
@Controller
class EscalationController {

    private static final String PATH = "/assignments/escalation";

    private final Escalations escalations;

    EscalationController(Escalations escalations) {
        this.escalations = escalations;
    }

    @GetMapping(PATH)
    @Needs(Action.EDIT_REGISTRY)
    ModelAndView show(Scope scope) {
        return page(scope, new EscalationPage.Typed(0, ""), FormErrors.none());
    }

    @PostMapping(PATH + "/{municipality:\\d{1,18}}")
    @Needs(Action.EDIT_REGISTRY)
    ModelAndView change(
            @PathVariable long municipality,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "0") int version,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        var typed = days.strip();
        try {
            int number = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
            escalations.change(scope, new MunicipalityId(municipality), version, number, actor);
        } catch (Refused refused) {
            var errors = FormErrors.none().and("days-" + municipality, String.valueOf(refused.getMessage()));
            return page(scope, new EscalationPage.Typed(municipality, days), errors);
        }
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Срок эскалации сохранён."));
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(Scope scope, EscalationPage.Typed typed, FormErrors errors) {
        var view = new ModelAndView("assignment/escalation");
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        view.addObject("page", new EscalationPage(escalations.all(scope), typed, errors));
        return view;
    }
}
