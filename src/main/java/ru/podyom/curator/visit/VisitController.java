package ru.podyom.curator.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.curator.Curators;
import ru.podyom.curator.Curatorship;
import ru.podyom.document.FileId;
import ru.podyom.document.FileReply;
import ru.podyom.document.SentFiles;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** Planning a visit, writing down what was done and seen, reading it with its files. */
@Controller
class VisitController {

    private final Visits visits;
    private final Curators curators;
    private final VisitListStore list;
    private final StoredFiles files;

    VisitController(Visits visits, Curators curators, VisitListStore list, StoredFiles files) {
        this.visits = visits;
        this.curators = curators;
        this.list = list;
        this.files = files;
    }

    @GetMapping("/curators/{id}/visits/new")
    @Needs(Action.HOLD_INTERVIEWS)
    String blank(@PathVariable long id, Scope scope, Model model) {
        return form(curators.get(scope, id), null, VisitForm.blank(), FormErrors.none(), model);
    }

    @PostMapping("/curators/{id}/visits")
    @Needs(Action.HOLD_INTERVIEWS)
    String add(
            @PathVariable long id,
            VisitForm form,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> uploads,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        Curatorship held = curators.get(scope, id);
        FormErrors errors = form.errors();
        if (errors.any()) {
            return form(held, null, form, errors, model);
        }
        try (SentFiles sent = SentFiles.of(uploads)) {
            long visit = visits.add(scope, id, form.wanted(), sent.all(), actor);
            flash.addFlashAttribute(
                    Frame.NOTICE,
                    Frame.Notice.undoable("Визит записан.", "/visits/" + visit + "/undo", "Отменить визит"));
            return "redirect:/visits/" + visit;
        } catch (Refused refused) {
            return form(held, null, form, FormErrors.of(refused), model);
        }
    }

    @GetMapping("/visits/{id}")
    @Needs(Action.READ_CURATORS)
    String show(@PathVariable long id, Scope scope, Actor actor, Model model) {
        Visit visit = visits.get(scope, id);
        if (scope.personalData()) {
            curators.recordReading(actor, "визит " + id);
        }
        model.addAttribute("page", new VisitPage(visit, scope.personalData(), list.today()));
        return "curator/visit";
    }

    @GetMapping("/visits/{id}/edit")
    @Needs(Action.HOLD_INTERVIEWS)
    String edit(@PathVariable long id, Scope scope, Model model) {
        Visit known = visits.get(scope, id);
        return form(known.held(), id, VisitForm.of(known), FormErrors.none(), model);
    }

    @PostMapping("/visits/{id}")
    @Needs(Action.HOLD_INTERVIEWS)
    String change(
            @PathVariable long id,
            VisitForm form,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> uploads,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        Visit known = visits.get(scope, id);
        FormErrors errors = form.errors();
        Integer version = form.version();
        if (errors.any() || version == null) {
            return form(known.held(), id, form, errors, model);
        }
        try (SentFiles sent = SentFiles.of(uploads)) {
            visits.change(scope, id, version, form.wanted(), sent.all(), actor);
            flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Запись о визите сохранена."));
            return "redirect:/visits/" + id;
        } catch (Refused refused) {
            return form(known.held(), id, form, FormErrors.of(refused), model);
        }
    }

    @PostMapping("/visits/{id}/undo")
    @Needs(Action.HOLD_INTERVIEWS)
    String undo(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        visits.undo(scope, id, actor);
        flash.addFlashAttribute(
                Frame.NOTICE, Frame.Notice.undoable("Визит отменён.", "/visits/" + id + "/restore", "Вернуть визит"));
        return "redirect:/visits";
    }

    @PostMapping("/visits/{id}/restore")
    @Needs(Action.HOLD_INTERVIEWS)
    String restore(@PathVariable long id, Scope scope, Actor actor, RedirectAttributes flash) {
        visits.restore(scope, id, actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Визит возвращён."));
        return "redirect:/visits/" + id;
    }

    @GetMapping("/visits/{id}/files/{file}")
    @Needs(Action.READ_CURATORS)
    void file(@PathVariable long id, @PathVariable long file, Scope scope, HttpServletResponse response)
            throws IOException {
        Visit.File found = visits.get(scope, id).files().stream()
                .filter(one -> one.id() == file)
                .findFirst()
                .orElseThrow(() -> new NotFound("file", file));
        FileReply.send(response, files, new FileId(found.file()), found.name());
    }

    private static String form(Curatorship held, @Nullable Long id, VisitForm form, FormErrors errors, Model model) {
        model.addAttribute("page", new VisitFormPage(held, id, form, errors));
        return "curator/visit-form";
    }
}
