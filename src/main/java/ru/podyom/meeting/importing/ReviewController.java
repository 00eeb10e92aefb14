package ru.podyom.meeting.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.form.FormSchools;
import ru.podyom.meeting.form.FormView;
import ru.podyom.meeting.form.MinutesForm;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** Looking at what was read beside its source, correcting it, taking it over or dropping it. */
@Controller
class ReviewController {

    private final MinutesDrafts drafts;
    private final FormSchools schools;
    private final StoredFiles files;

    ReviewController(MinutesDrafts drafts, FormSchools schools, StoredFiles files) {
        this.drafts = drafts;
        this.schools = schools;
        this.files = files;
    }

    @GetMapping("/minutes/drafts/{id:\\d+}")
    @Needs(Action.EDIT_MINUTES)
    ModelAndView show(@PathVariable long id, Scope scope, Actor actor) {
        var draft = drafts.read(scope, new DraftId(id), actor);
        if (draft.minutes() != null) {
            return new ModelAndView("redirect:/minutes/" + draft.minutes());
        }
        return page(scope, draft, draft.version(), draft.form(), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/minutes/drafts/{id:\\d+}")
    @Needs(Action.EDIT_MINUTES)
    ModelAndView save(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> all,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        var key = new DraftId(id);
        var form = MinutesForm.of(all);
        var act = all.getOrDefault("act", "save");
        if (act.equals("bulk")) {
            form = form.filled(all.getOrDefault("bulk.due", ""), all.getOrDefault("bulk.responsible", ""));
        }
        try {
            drafts.save(scope, key, version, form, actor);
        } catch (Refused refused) {
            return again(scope, key, version, form, refused);
        }
        if (act.equals("accept")) {
            return accept(scope, key, version + 1, all.containsKey("signed"), actor, flash);
        }
        var notice = act.equals("bulk")
                ? "Сроки и ответственные проставлены там, где их не было."
                : "Проверка сохранена, к ней можно вернуться.";
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done(notice));
        return new ModelAndView("redirect:/minutes/drafts/" + id);
    }

    private ModelAndView accept(
            Scope scope, DraftId id, int version, boolean signed, Actor actor, RedirectAttributes flash) {
        var draft = drafts.get(scope, id);
        var errors = drafts.errors(scope, draft);
        if (errors.any()) {
            return page(scope, draft, draft.version(), draft.form(), errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var minutes = drafts.accept(scope, id, version, signed, actor);
            flash.addFlashAttribute(
                    Frame.NOTICE,
                    Frame.Notice.done("Протокол принят в журнал" + (signed ? " как подписанный." : " как проект.")));
            return new ModelAndView("redirect:/minutes/" + minutes);
        } catch (Refused refused) {
            return again(scope, id, draft.version(), draft.form(), refused);
        }
    }

    private ModelAndView again(Scope scope, DraftId id, int version, MinutesForm form, Refused refused) {
        var errors = FormErrors.of(refused);
        return page(scope, drafts.get(scope, id), version, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/minutes/drafts/{id:\\d+}/discard")
    @Needs(Action.EDIT_MINUTES)
    String discard(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        drafts.discard(scope, new DraftId(id), actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Убрано с проверки, в журнал ничего не вошло."));
        return "redirect:/minutes/import";
    }

    /** The original; never opened inside the browser: the file is a stranger's. */
    @GetMapping("/minutes/drafts/{id:\\d+}/file")
    @Needs(Action.EDIT_MINUTES)
    void file(@PathVariable long id, Scope scope, Actor actor, HttpServletResponse response) throws IOException {
        var draft = drafts.read(scope, new DraftId(id), actor);
        var file = draft.file();
        if (file == null) {
            throw new NotFound("file of draft", id);
        }
        response.setContentType("application/octet-stream");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(draft.fileName(), java.nio.charset.StandardCharsets.UTF_8)
                        .build()
                        .toString());
        files.copy(file, response.getOutputStream());
    }

    private ModelAndView page(
            Scope scope, MinutesDraft draft, int version, MinutesForm form, FormErrors errors, HttpStatus status) {
        var known = schools.of(scope, draft.municipality(), form);
        var view = new ModelAndView("meeting/review");
        view.setStatus(status);
        view.addObject(
                "page",
                new ReviewPage(
                        draft,
                        version,
                        FormView.of(form, known, draft.places(), errors),
                        SourceText.pieces(draft.text(), draft.places())));
        return view;
    }
}
