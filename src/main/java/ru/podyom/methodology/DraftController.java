package ru.podyom.methodology;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** From a copy over a draft to an approved version. */
@Controller
class DraftController {

    private final Methodologies methodologies;

    DraftController(Methodologies methodologies) {
        this.methodologies = methodologies;
    }

    @PostMapping("/methodologies/{id}/copy")
    @Needs(Action.EDIT_METHODOLOGY)
    String copy(@PathVariable long id, Actor actor, RedirectAttributes flash) {
        VersionId draft = methodologies.copy(new VersionId(id), actor);
        done(flash, "Черновик создан. Измените в нём то, что нужно, и сохраните.");
        return "redirect:/methodologies/" + draft + "/edit";
    }

    @GetMapping("/methodologies/{id}/edit")
    @Needs(Action.EDIT_METHODOLOGY)
    String edit(@PathVariable long id, Model model) {
        StoredVersion draft = methodologies.draft(new VersionId(id));
        return form(draft, DraftForm.of(draft), FormErrors.none(), model);
    }

    @PostMapping("/methodologies/{id}")
    @Needs(Action.EDIT_METHODOLOGY)
    String save(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        StoredVersion draft = methodologies.draft(new VersionId(id));
        DraftForm form = DraftForm.of(sent);
        return switch (new DraftReading(form, draft.content(), base(draft)).read()) {
            case DraftInput.Rejected(FormErrors errors) -> form(draft, form, errors, model);
            case DraftInput.Accepted(MethodologyVersion content) -> {
                methodologies.change(draft.id(), form.revision(), content, actor);
                done(flash, "Черновик сохранён.");
                yield card(draft.id());
            }
        };
    }

    @GetMapping("/methodologies/{id}/approve")
    @Needs(Action.EDIT_METHODOLOGY)
    String askApproval(@PathVariable long id, Model model) {
        StoredVersion draft = methodologies.draft(new VersionId(id));
        return approval(draft, ApprovalForm.empty(draft.revision()), FormErrors.none(), model);
    }

    @PostMapping("/methodologies/{id}/approve")
    @Needs(Action.EDIT_METHODOLOGY)
    String approve(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        StoredVersion draft = methodologies.draft(new VersionId(id));
        ApprovalForm form = ApprovalForm.of(sent);
        FormErrors errors = form.errors();
        if (errors.any()) {
            return approval(draft, form, errors, model);
        }
        methodologies.approve(draft.id(), form.revision(), form.act(), actor);
        done(
                flash,
                "Редакция " + draft.content().version() + " утверждена: "
                        + form.act().text() + ".");
        return card(draft.id());
    }

    @PostMapping("/methodologies/{id}/discard")
    @Needs(Action.EDIT_METHODOLOGY)
    String discard(@PathVariable long id, Actor actor, RedirectAttributes flash) {
        methodologies.discard(new VersionId(id), actor);
        done(flash, "Черновик удалён.");
        return "redirect:/methodologies";
    }

    private String form(StoredVersion draft, DraftForm form, FormErrors errors, Model model) {
        model.addAttribute("page", new DraftPage(draft, base(draft), form, errors));
        return "methodology/draft";
    }

    private String approval(StoredVersion draft, ApprovalForm form, FormErrors errors, Model model) {
        model.addAttribute("page", ApprovalPage.of(draft, methodologies.all(), form, errors));
        return "methodology/approval";
    }

    /** What a draft is compared to: the version it was copied from. */
    private MethodologyVersion base(StoredVersion draft) {
        return draft.copiedFrom() == null
                ? draft.content()
                : methodologies.get(draft.copiedFrom()).content();
    }

    private static String card(VersionId id) {
        return "redirect:/methodologies/" + id;
    }

    private static void done(RedirectAttributes flash, String sentence) {
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done(sentence));
    }
}
