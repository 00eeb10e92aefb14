package ru.podyom.assignment.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.assignment.AssignmentId;
import ru.podyom.assignment.Assignments;
import ru.podyom.assignment.Control;
import ru.podyom.assignment.Move;
import ru.podyom.assignment.StepFile;
import ru.podyom.document.FileReply;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** One assignment: its history, the school's report, the decisions of control. */
@Controller
class AssignmentCardController {

    private final Assignments assignments;
    private final Control control;
    private final ReportFiles reports;
    private final StoredFiles stored;

    AssignmentCardController(Assignments assignments, Control control, ReportFiles reports, StoredFiles stored) {
        this.assignments = assignments;
        this.control = control;
        this.reports = reports;
        this.stored = stored;
    }

    @GetMapping("/assignments/{id:\\d+}")
    @Needs(Action.READ_ASSIGNMENTS)
    String show(@PathVariable long id, Scope scope, Model model) {
        return card(id, StepForm.blank(), FormErrors.none(), scope, model);
    }

    @PostMapping("/assignments/{id:\\d+}/report")
    @Needs(Action.REPORT_ASSIGNMENTS)
    String report(
            @PathVariable long id,
            StepForm form,
            @RequestParam(value = "file", required = false) List<MultipartFile> files,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        assignments.get(scope, new AssignmentId(id));
        try {
            var kept = reports.keep(files == null ? List.of() : files);
            return take(id, form, Move.REPORT, kept, scope, actor, flash);
        } catch (Refused refused) {
            return refused(id, form.as(Move.REPORT), refused, scope, model);
        }
    }

    @PostMapping("/assignments/{id:\\d+}/extension")
    @Needs(Action.REPORT_ASSIGNMENTS)
    String ask(@PathVariable long id, StepForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        try {
            return take(id, form, Move.ASK_EXTENSION, List.of(), scope, actor, flash);
        } catch (Refused refused) {
            return refused(id, form.as(Move.ASK_EXTENSION), refused, scope, model);
        }
    }

    @PostMapping("/assignments/{id:\\d+}/control")
    @Needs(Action.CONTROL_ASSIGNMENTS)
    String decide(
            @PathVariable long id, StepForm form, Scope scope, Actor actor, Model model, RedirectAttributes flash) {
        assignments.get(scope, new AssignmentId(id));
        var move = form.move();
        if (move == null || move == Move.GIVE || move.isOfAddressee()) {
            throw new Refused("Выберите действие.");
        }
        try {
            return take(id, form, move, List.of(), scope, actor, flash);
        } catch (Refused refused) {
            return refused(id, form, refused, scope, model);
        }
    }

    /** A file of a report, for whoever sees the assignment. */
    @GetMapping("/assignments/{id:\\d+}/files/{step:\\d+}/{place:\\d+}/file")
    @Needs(Action.READ_ASSIGNMENTS)
    void file(
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int place,
            Scope scope,
            HttpServletResponse response)
            throws IOException {
        var history = assignments.history(scope, new AssignmentId(id));
        if (step >= history.size() || place >= history.get(step).step().files().size()) {
            throw new NotFound("file", step + "/" + place);
        }
        StepFile file = history.get(step).step().files().get(place);
        FileReply.send(response, stored, file.id(), file.name());
    }

    private String take(
            long id,
            StepForm form,
            Move move,
            List<StepFile> files,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        var seen = form.version();
        if (seen == null) {
            throw new Refused("Откройте поручение заново и повторите.");
        }
        control.take(scope, new AssignmentId(id), seen, form.step(move, files), actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done(move.past() + "."));
        return "redirect:/assignments/" + id;
    }

    private String refused(long id, StepForm form, Refused refused, Scope scope, Model model) {
        return card(id, form, FormErrors.none().and("steps", String.valueOf(refused.getMessage())), scope, model);
    }

    private String card(long id, StepForm form, FormErrors errors, Scope scope, Model model) {
        var number = new AssignmentId(id);
        model.addAttribute(
                "page",
                new AssignmentCardPage(
                        assignments.get(scope, number), assignments.history(scope, number), form, errors));
        return "assignment/assignment";
    }
}
