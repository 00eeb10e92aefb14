package ru.podyom.identification.entering;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.identification.lists.ListId;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/** Entering a list: form, review, writing down. */
@Controller
class EnteringController {

    /** Flash attribute: text of the lists that were pasted together with one just written. */
    private static final String REST = "podyom.lists.rest";

    private final Entering entering;
    private final EnteringPages pages;
    private final ListWriting writing;

    EnteringController(Entering entering, EnteringPages pages, ListWriting writing) {
        this.entering = entering;
        this.pages = pages;
        this.writing = writing;
    }

    @GetMapping("/lists/new")
    @Needs(Action.EDIT_LISTS)
    String form(@RequestParam(defaultValue = "") String territory, Scope scope, Model model) {
        var text = Objects.toString(model.getAttribute(REST), "");
        model.addAttribute("page", pages.form(scope, ListForm.empty(territory, text), FormErrors.none()));
        return "identification/list-form";
    }

    @GetMapping("/lists/{id:\\d+}/edit")
    @Needs(Action.EDIT_LISTS)
    String edit(@PathVariable long id, Scope scope, Model model) {
        model.addAttribute("page", pages.form(scope, entering.form(scope, new ListId(id)), FormErrors.none()));
        return "identification/list-form";
    }

    @GetMapping("/lists/template.xlsx")
    @Needs(Action.EDIT_LISTS)
    void template(HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"list-template.xlsx\"");
        ListTemplate.write(response.getOutputStream());
    }

    /** Back from the review to the form, nothing lost. */
    @PostMapping("/lists/form")
    @Needs(Action.EDIT_LISTS)
    ModelAndView again(@ModelAttribute ListForm form, Scope scope) {
        return formPage(scope, form, FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/lists/review")
    @Needs(Action.EDIT_LISTS)
    ModelAndView review(
            @ModelAttribute ListForm form,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam Map<String, String> all,
            Scope scope)
            throws IOException {
        ListForm filled;
        try {
            filled = file == null || file.isEmpty() ? form : fromFile(form, file);
        } catch (Refused refused) {
            return formPage(
                    scope,
                    form,
                    FormErrors.none().and("file", String.valueOf(refused.getMessage())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var draft = entering.draft(scope, filled, choices(all));
        return draft.isSound()
                ? reviewPage(scope, draft, FormErrors.none(), HttpStatus.OK)
                : formPage(scope, filled, draft.head().errors(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/lists")
    @Needs(Action.EDIT_LISTS)
    ModelAndView write(
            @ModelAttribute ListForm form,
            @RequestParam Map<String, String> all,
            Scope scope,
            Actor actor,
            @ModelAttribute("frame") Frame frame,
            RedirectAttributes flash) {
        var draft = entering.draft(scope, form, choices(all));
        if (!draft.isSound()) {
            return formPage(scope, form, draft.head().errors(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (draft.count(ReviewedLine.State.DUPLICATE) > Objects.requireNonNullElse(form.duplicates(), 0)) {
            var sentence =
                    "Одна школа указана в нескольких строках: оставьте одну, остальные отметьте «не записывать».";
            return reviewPage(scope, draft, FormErrors.none().and("lines", sentence), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var wishes = frame.can(Action.EDIT_REGISTRY) ? numbered(all, "alias.").keySet() : java.util.Set.<Integer>of();
        var written = writing.write(scope, draft, wishes, actor);
        flash.addFlashAttribute(Frame.NOTICE, written.notice());
        var rest = Entering.rest(draft);
        if (rest.isEmpty()) {
            return new ModelAndView("redirect:/lists/" + written.id());
        }
        flash.addFlashAttribute(REST, rest);
        return new ModelAndView("redirect:/lists/new?territory=" + ListForm.said(form.territory()));
    }

    private static ListForm fromFile(ListForm form, MultipartFile file) throws IOException {
        Path kept = Files.createTempFile("list", ".upload");
        try {
            file.transferTo(kept);
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return form.from(ListFile.text(kept, name), "из файла «" + name + "»");
        } finally {
            Files.delete(kept);
        }
    }

    private static Map<Integer, String> choices(Map<String, String> all) {
        return numbered(all, "school.");
    }

    private static Map<Integer, String> numbered(Map<String, String> all, String prefix) {
        var numbered = new HashMap<Integer, String>();
        all.forEach((name, value) -> {
            if (name.startsWith(prefix) && name.substring(prefix.length()).matches("\\d{1,6}")) {
                numbered.put(Integer.valueOf(name.substring(prefix.length())), value);
            }
        });
        return numbered;
    }

    private ModelAndView formPage(Scope scope, ListForm form, FormErrors errors, HttpStatus status) {
        return view("identification/list-form", pages.form(scope, form, errors), status);
    }

    private ModelAndView reviewPage(Scope scope, Entering.Draft draft, FormErrors errors, HttpStatus status) {
        return view("identification/list-review", pages.review(scope, draft, errors), status);
    }

    private static ModelAndView view(String template, Object page, HttpStatus status) {
        var view = new ModelAndView(template);
        view.setStatus(status);
        view.addObject("page", page);
        return view;
    }
}
