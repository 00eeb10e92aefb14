package ru.podyom.meeting.calendar;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.planning.Audience;
import ru.podyom.meeting.planning.AudienceKind;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.planning.MeetingRecord;
import ru.podyom.meeting.planning.MeetingState;
import ru.podyom.meeting.planning.Meetings;
import ru.podyom.meeting.planning.MinutesNumbers;
import ru.podyom.meeting.writing.MinutesWriting;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** The card of a meeting, its form and its steps. */
@Controller
class MeetingController {

    private final Meetings meetings;
    private final MinutesNumbers numbers;
    private final Choosing choosing;
    private final MinutesWriting writing;

    MeetingController(Meetings meetings, MinutesNumbers numbers, Choosing choosing, MinutesWriting writing) {
        this.meetings = meetings;
        this.numbers = numbers;
        this.choosing = choosing;
        this.writing = writing;
    }

    @GetMapping("/meetings/new")
    @Needs(Action.EDIT_MEETINGS)
    String blank(@RequestParam(required = false) @Nullable Long body, Scope scope, Model model) {
        return form(MeetingForm.blank(body), null, FormErrors.none(), scope, model);
    }

    @PostMapping("/meetings")
    @Needs(Action.EDIT_MEETINGS)
    String plan(MeetingForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        Territory territory = choosing.territory(scope, form).orElse(null);
        if (territory == null) {
            errors = errors.and("territory", "Выберите орган или муниципалитет, для которого заседание.");
        }
        if (errors.any() || territory == null) {
            return form(form, null, errors, scope, model);
        }
        try {
            MeetingId id = meetings.plan(scope, territory, form.plan(Set.of()), actor);
            flash.addFlashAttribute(
                    Frame.NOTICE, Frame.Notice.done("Заседание в плане. Теперь составьте повестку и назначьте его."));
            return "redirect:/meetings/" + id;
        } catch (Refused refused) {
            return form(form, null, FormErrors.of(refused), scope, model);
        }
    }

    @GetMapping("/meetings/{id:\\d+}/edit")
    @Needs(Action.EDIT_MEETINGS)
    String edit(@PathVariable long id, Scope scope, Model model) {
        Meeting meeting = meetings.led(scope, new MeetingId(id));
        return form(MeetingForm.of(meeting), meeting, FormErrors.none(), scope, model);
    }

    @PostMapping("/meetings/{id:\\d+}")
    @Needs(Action.EDIT_MEETINGS)
    String change(
            @PathVariable long id, MeetingForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        Meeting meeting = meetings.led(scope, new MeetingId(id));
        FormErrors errors = form.errors();
        if (errors.any()) {
            return form(form, meeting, errors, scope, model);
        }
        Set<Audience> personal = meeting.plan().audience().stream()
                .filter(one -> one.kind() == AudienceKind.PERSON)
                .collect(Collectors.toSet());
        try {
            Integer version = form.version();
            meetings.change(scope, meeting.id(), version == null ? 0 : version, form.plan(personal), actor);
            flash.addFlashAttribute(
                    Frame.NOTICE,
                    Frame.Notice.done(
                            meeting.sequence() == 0
                                    ? "Изменения сохранены."
                                    : "Изменения сохранены. Разошлите приглашения снова, чтобы о них узнали."));
            return "redirect:/meetings/" + id;
        } catch (Refused refused) {
            return form(form, meeting, FormErrors.of(refused), scope, model);
        }
    }

    @GetMapping("/meetings/{id:\\d+}")
    @Needs(Action.READ_MEETINGS)
    String show(@PathVariable long id, Scope scope, Actor actor, @ModelAttribute("frame") Frame frame, Model model) {
        MeetingRecord whole = meetings.read(scope, new MeetingId(id), actor);
        OptionalInt number = numbers.of(scope, whole.meeting().id());
        model.addAttribute(
                "page",
                new MeetingPage(
                        whole,
                        number.isPresent() ? number.getAsInt() : null,
                        (int) whole.presence().stream()
                                .filter(one -> !one.ground().isEmpty())
                                .count(),
                        whole.meeting().leads() && frame.can(Action.EDIT_MEETINGS),
                        whole.meeting().leads() && frame.can(Action.EDIT_MINUTES),
                        writing.of(scope, whole.meeting().id()).orElse(null),
                        FormErrors.none()));
        return "meeting/meeting";
    }

    @PostMapping("/meetings/{id:\\d+}/state")
    @Needs(Action.EDIT_MEETINGS)
    String move(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String state,
            @RequestParam(defaultValue = "") String reason,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        MeetingState next = Arrays.stream(MeetingState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElseThrow(() -> new NotFound("state", state));
        try {
            meetings.move(scope, new MeetingId(id), version, next, reason, actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Состояние заседания: " + next.title() + "."));
        } catch (Refused refused) {
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.refused(String.valueOf(refused.getMessage())));
        }
        return "redirect:/meetings/" + id;
    }

    private String form(MeetingForm form, @Nullable Meeting meeting, FormErrors errors, Scope scope, Model model) {
        model.addAttribute("page", new MeetingFormPage(form, meeting, choosing.of(scope), errors));
        return "meeting/meeting-form";
    }
}
