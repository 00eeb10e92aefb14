package ru.podyom.meeting.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.form.FormReading;
import ru.podyom.meeting.form.FormSchools;
import ru.podyom.meeting.form.FormView;
import ru.podyom.meeting.form.MinutesForm;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** The page where minutes are written: saved whole without scripts, a card at a time with them. */
@Controller
class WritingController {

    private static final String SEEN = "seen.";

    private final MinutesWriting writing;
    private final MinutesRegistry registry;
    private final FormSchools schools;

    WritingController(MinutesWriting writing, MinutesRegistry registry, FormSchools schools) {
        this.writing = writing;
        this.registry = registry;
        this.schools = schools;
    }

    @GetMapping("/minutes/{id:\\d+}/write")
    @Needs(Action.EDIT_MINUTES)
    ModelAndView show(@PathVariable long id, Scope scope, Actor actor) {
        var minutes = writing.open(scope, new MinutesId(id));
        registry.read(scope, minutes.id(), actor);
        return page(scope, minutes, HttpStatus.OK);
    }

    @PostMapping("/minutes/{id:\\d+}/write")
    @Needs(Action.EDIT_MINUTES)
    ModelAndView save(
            @PathVariable long id,
            @RequestParam Map<String, String> all,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        var key = new MinutesId(id);
        var only = script == null ? null : all.get("only");
        var act = all.getOrDefault("act", "");
        var minutes = writing.open(scope, key);
        var form = schools(scope, minutes, WritingRows.numbered(WritingRows.after(MinutesForm.of(all), act)));
        var errors = FormReading.check(form).errors();
        if (errors.any()) {
            return typed(scope, minutes, form, seen(all), Map.of(), errors, only);
        }
        Blocks.Merged merged;
        try {
            merged = writing.save(scope, key, form, seen(all), only, actor);
        } catch (Refused refused) {
            var whole = FormErrors.of(refused);
            return typed(scope, minutes, form, seen(all), Map.of(), whole, only);
        }
        if (!merged.conflicts().isEmpty()) {
            return conflict(scope, minutes, merged, seen(all), form, only);
        }
        if (only != null) {
            var now = writing.open(scope, key);
            return card(page(scope, now, HttpStatus.OK, "Сохранено."), only);
        }
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Протокол сохранён."));
        return new ModelAndView("redirect:/minutes/" + id + "/write" + anchor(act));
    }

    private static String anchor(String act) {
        return act.matches("(?:up|down)\\.(?:item|decision)\\.\\d{1,5}")
                ? "#" + act.substring(act.indexOf('.') + 1)
                : "";
    }

    /** Both texts side by side; what another person wrote elsewhere is in the page already. */
    private ModelAndView conflict(
            Scope scope,
            Minutes minutes,
            Blocks.Merged merged,
            Map<String, String> seen,
            MinutesForm mine,
            @Nullable String only) {
        var current = Blocks.of(WritingRows.form(minutes.content()));
        var beside = new LinkedHashMap<String, List<String>>();
        var marks = new LinkedHashMap<>(only == null ? current.marks() : seen);
        for (String key : merged.conflicts()) {
            beside.put(key, current.lines(key));
            marks.put(key, current.marks().getOrDefault(key, "-"));
        }
        var names = String.join(
                ", ",
                merged.conflicts().stream()
                        .map(MinutesWriting::title)
                        .distinct()
                        .toList());
        var errors = FormErrors.none()
                .and(
                        "form",
                        "Пока вы писали, то же самое изменил(а) " + minutes.changedBy() + ": " + names
                                + ". Ваш текст цел и стоит в полях, рядом — то, что сейчас в протоколе. Сведите и сохраните ещё раз.");
        var shown = only == null ? WritingRows.form(merged.blocks().content()) : mine;
        return typed(scope, minutes, shown, marks, beside, errors, only);
    }

    private ModelAndView typed(
            Scope scope,
            Minutes minutes,
            MinutesForm form,
            Map<String, String> marks,
            Map<String, List<String>> beside,
            FormErrors errors,
            @Nullable String only) {
        var known = schools.of(scope, minutes.municipality(), form);
        var view = new ModelAndView("meeting/write");
        // htmx shows only what came well; the card itself says what is wrong.
        view.setStatus(
                only != null
                        ? HttpStatus.OK
                        : beside.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        view.addObject("page", new WritingPage(minutes, FormView.of(form, known, Map.of(), errors), marks, beside, ""));
        return only == null ? view : card(view, only);
    }

    private static ModelAndView card(ModelAndView page, String only) {
        page.setViewName("meeting/write_card");
        page.addObject("row", only.matches("item\\.\\d{1,3}") ? Integer.parseInt(only.substring(5)) : 0);
        return page;
    }

    private ModelAndView page(Scope scope, Minutes minutes, HttpStatus status) {
        return page(scope, minutes, status, "");
    }

    private ModelAndView page(Scope scope, Minutes minutes, HttpStatus status, String saved) {
        var form = WritingRows.form(minutes.content());
        var known = schools.of(scope, minutes.municipality(), form);
        var view = new ModelAndView("meeting/write");
        view.setStatus(status);
        view.addObject(
                "page",
                new WritingPage(
                        minutes,
                        FormView.of(form, known, Map.of(), FormErrors.none()),
                        Blocks.of(form).marks(),
                        Map.of(),
                        saved));
        return view;
    }

    private MinutesForm schools(Scope scope, Minutes minutes, MinutesForm form) {
        return schools.of(scope, minutes.municipality(), form).in(form);
    }

    private static Map<String, String> seen(Map<String, String> all) {
        var seen = new LinkedHashMap<String, String>();
        all.forEach((name, value) -> {
            if (name.startsWith(SEEN)) {
                seen.put(name.substring(SEEN.length()), value);
            }
        });
        return seen;
    }
}
