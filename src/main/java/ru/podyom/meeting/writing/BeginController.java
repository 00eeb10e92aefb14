package ru.podyom.meeting.writing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.MinutesHead;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.reading.found.MinutesKind;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** Beginning minutes: with a blank sheet, or with a planned meeting. */
@Controller
class BeginController {

    private final MinutesWriting writing;
    private final Municipalities municipalities;

    BeginController(MinutesWriting writing, Municipalities municipalities) {
        this.writing = writing;
        this.municipalities = municipalities;
    }

    @GetMapping("/minutes/new")
    @Needs(Action.EDIT_MINUTES)
    ModelAndView form(Scope scope) {
        return page(scope, Map.of(), FormErrors.none());
    }

    @PostMapping("/minutes/new")
    @Needs(Action.EDIT_MINUTES)
    ModelAndView begin(@RequestParam Map<String, String> sent, Scope scope, Actor actor) {
        var homes = homes(scope);
        var home = homes.size() == 1 ? homes.keySet().iterator().next() : sent.getOrDefault("municipality", "");
        var errors = FormErrors.none();
        if (!homes.containsKey(home)) {
            errors = errors.and("municipality", "Выберите, чей это протокол.");
        }
        var day = Dates.read(sent.getOrDefault("day", ""));
        if (day.isEmpty()) {
            errors = errors.and("day", "Напишите дату заседания, например 30.06.2026.");
        }
        if (sent.getOrDefault("body", "").isBlank()) {
            errors = errors.and("body", "Напишите, чьё это заседание: «муниципальной рабочей группы по …».");
        }
        if (errors.any()) {
            return page(scope, sent, errors);
        }
        try {
            var id = writing.begin(
                    scope, new MunicipalityId(Long.parseLong(home)), head(sent, day.orElseThrow()), actor);
            return new ModelAndView("redirect:/minutes/" + id + "/write");
        } catch (Refused refused) {
            return page(scope, sent, FormErrors.none().and("number", String.valueOf(refused.getMessage())));
        }
    }

    private static MinutesHead head(Map<String, String> sent, LocalDate day) {
        return new MinutesHead(
                MinutesKind.MINUTES,
                at(sent, "number").replaceFirst("^№\\s*", ""),
                day,
                at(sent, "time"),
                at(sent, "place"),
                at(sent, "meetingKind"),
                at(sent, "format"),
                at(sent, "body"),
                at(sent, "chair"),
                at(sent, "chairPosition"),
                at(sent, "secretary"),
                at(sent, "secretaryPosition"),
                null,
                null);
    }

    private static String at(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }

    @PostMapping("/meetings/{meeting:\\d+}/minutes")
    @Needs(Action.EDIT_MINUTES)
    String ofMeeting(@PathVariable long meeting, Scope scope, Actor actor, RedirectAttributes flash) {
        try {
            return "redirect:/minutes/" + writing.begin(scope, new MeetingId(meeting), actor) + "/write";
        } catch (Refused refused) {
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.refused(String.valueOf(refused.getMessage())));
            return "redirect:/meetings/" + meeting;
        }
    }

    private ModelAndView page(Scope scope, Map<String, String> sent, FormErrors errors) {
        var view = new ModelAndView("meeting/write_new");
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        view.addObject("page", new NewMinutesPage(homes(scope), sent, errors));
        return view;
    }

    private Map<String, String> homes(Scope scope) {
        var homes = new LinkedHashMap<String, String>();
        municipalities.all(scope).stream()
                .filter(one -> scope.covers(one.region(), one.id()))
                .forEach(one -> homes.put(one.id().toString(), one.name()));
        return homes;
    }
}
