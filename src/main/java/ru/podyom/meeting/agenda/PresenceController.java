package ru.podyom.meeting.agenda;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.planning.MeetingRecord;
import ru.podyom.meeting.planning.Meetings;
import ru.podyom.meeting.planning.Presence;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** Noting who came to a meeting. */
@Controller
class PresenceController {

    private static final int MOST = 100_000;

    private final Meetings meetings;
    private final SchoolChoiceStore schools;

    PresenceController(Meetings meetings, SchoolChoiceStore schools) {
        this.meetings = meetings;
        this.schools = schools;
    }

    @GetMapping("/meetings/{id:\\d+}/presence")
    @Needs(Action.EDIT_MEETINGS)
    String show(@PathVariable long id, Scope scope, Actor actor, Model model) {
        meetings.led(scope, new MeetingId(id));
        MeetingRecord record = meetings.read(scope, new MeetingId(id), actor);
        int guests = record.meeting().guests();
        return page(
                record,
                record.presence().stream()
                        .filter(one -> Boolean.TRUE.equals(one.present()))
                        .map(Presence::person)
                        .filter(Objects::nonNull)
                        .map(PersonId::toString)
                        .collect(Collectors.toSet()),
                record.presence().stream()
                        .filter(one -> one.person() == null)
                        .map(Presence::school)
                        .filter(Objects::nonNull)
                        .map(SchoolId::toString)
                        .collect(Collectors.toSet()),
                guests == 0 ? "" : Integer.toString(guests),
                FormErrors.none(),
                model);
    }

    @PostMapping("/meetings/{id:\\d+}/presence")
    @Needs(Action.EDIT_MEETINGS)
    String note(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<Long> people,
            @RequestParam(required = false) @Nullable List<Long> schools,
            @RequestParam(defaultValue = "") String guests,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        MeetingId meeting = new MeetingId(id);
        Set<Long> came = people == null ? Set.of() : Set.copyOf(people);
        Set<Long> present = schools == null ? Set.of() : Set.copyOf(schools);
        String count = guests.strip();
        FormErrors errors = FormErrors.none();
        if (!count.isEmpty() && (!count.matches("\\d{1,6}") || Integer.parseInt(count) > MOST)) {
            errors = errors.and("guests", "Число участников — целое, например 14, а введено «" + guests + "».");
        }
        MeetingRecord record =
                meetings.record(scope, meetings.led(scope, meeting).id());
        Set<String> known = this.schools.schools(record.meeting().territory()).keySet();
        if (!present.stream().map(Object::toString).allMatch(known::contains)) {
            throw new NotFound("school", present);
        }
        if (!errors.any()) {
            try {
                meetings.note(
                        scope,
                        meeting,
                        came.stream().map(PersonId::new).collect(Collectors.toSet()),
                        present.stream().map(SchoolId::new).collect(Collectors.toSet()),
                        count.isEmpty() ? 0 : Integer.parseInt(count),
                        actor);
                flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Участники отмечены."));
                return "redirect:/meetings/" + id + "#presence";
            } catch (Refused refused) {
                errors = errors.and(refused);
            }
        }
        return page(
                record,
                came.stream().map(Object::toString).collect(Collectors.toSet()),
                present.stream().map(Object::toString).collect(Collectors.toSet()),
                guests,
                errors,
                model);
    }

    private String page(
            MeetingRecord record, Set<String> people, Set<String> came, String guests, FormErrors errors, Model model) {
        model.addAttribute(
                "page",
                new PresencePage(record, schools.schools(record.meeting().territory()), people, came, guests, errors));
        return "meeting/presence";
    }
}
