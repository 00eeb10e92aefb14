package ru.podyom.meeting.invitation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
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
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.finding.PersonQueries;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.planning.MeetingRecord;
import ru.podyom.meeting.planning.MeetingState;
import ru.podyom.meeting.planning.Meetings;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.Words;

/** Who is called to a meeting, the sending, the event for a calendar. */
@Controller
class InvitationController {

    private final Invitations invitations;
    private final Meetings meetings;
    private final PersonQueries finder;
    private final Clock clock;

    InvitationController(Invitations invitations, Meetings meetings, PersonQueries finder, Clock clock) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.finder = finder;
        this.clock = clock;
    }

    @GetMapping("/meetings/{id:\\d+}/people")
    @Needs(Action.EDIT_MEETINGS)
    String people(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String who,
            Scope scope,
            Actor actor,
            Model model) {
        Meeting meeting = meetings.read(
                        scope, meetings.led(scope, new MeetingId(id)).id(), actor)
                .meeting();
        model.addAttribute(
                "page",
                new PeoplePage(
                        meeting,
                        LocalDate.now(clock.withZone(meeting.zone())),
                        invitations.preview(scope, meeting.id()),
                        who == null ? "" : who,
                        who == null ? Map.of() : finder.find(scope, meeting.territory(), who),
                        FormErrors.none()));
        return "meeting/people";
    }

    @PostMapping("/meetings/{id:\\d+}/people")
    @Needs(Action.EDIT_MEETINGS)
    String call(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long person,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        Meeting meeting = meetings.led(scope, new MeetingId(id));
        if (person == null || !finder.isOf(scope, meeting.territory(), new PersonId(person))) {
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.refused("Выберите человека из найденных."));
        } else {
            invitations.call(scope, meeting.id(), new PersonId(person), actor);
        }
        return "redirect:/meetings/" + id + "/people";
    }

    @PostMapping("/meetings/{id:\\d+}/people/{person:\\d+}/release")
    @Needs(Action.EDIT_MEETINGS)
    String release(@PathVariable long id, @PathVariable long person, Scope scope, Actor actor) {
        invitations.release(scope, new MeetingId(id), new PersonId(person), actor);
        return "redirect:/meetings/" + id + "/people";
    }

    @PostMapping("/meetings/{id:\\d+}/send")
    @Needs(Action.EDIT_MEETINGS)
    String send(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        try {
            Sent sent = invitations.send(scope, new MeetingId(id), version, actor);
            String without = sent.withoutAddress() == 0
                    ? ""
                    : " Без адреса почты: "
                            + Words.count(sent.withoutAddress(), "человек", "человека", "человек")
                            + " — предупредите сами.";
            flash.addFlashAttribute(
                    Frame.NOTICE,
                    Frame.Notice.done(
                            "Приглашено: " + sent.told() + ", писем в очереди: " + sent.letters() + "." + without));
            return "redirect:/meetings/" + id;
        } catch (Refused refused) {
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.refused(String.valueOf(refused.getMessage())));
            return "redirect:/meetings/" + id + "/people";
        }
    }

    /** «Скачать для календаря», for whoever sees the meeting. */
    @GetMapping("/meetings/{id:\\d+}/event.ics")
    @Needs(Action.READ_MEETINGS)
    void event(@PathVariable long id, Scope scope, HttpServletResponse response) throws IOException {
        MeetingRecord whole = meetings.record(scope, new MeetingId(id));
        Meeting meeting = whole.meeting();
        CalendarEvent.Use use =
                meeting.state() == MeetingState.CANCELLED ? CalendarEvent.Use.CANCEL : CalendarEvent.Use.DOWNLOAD;
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename("Заседание " + meeting.plan().day() + ".ics", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream()
                .write(CalendarEvent.of(
                        meeting, whole.agenda(), use, Math.max(0, meeting.sequence() - 1), "", "", clock.instant()));
    }
}
