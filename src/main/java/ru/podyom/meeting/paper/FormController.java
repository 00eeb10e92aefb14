package ru.podyom.meeting.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.authority.Municipalities;
import ru.podyom.authority.Municipality;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Frame;

/** The Word form of a municipality: choose one of the shipped, upload one's own, go back. */
@Controller
class FormController {

    private static final int LONGEST_NAME = 120;

    private final PaperForms forms;
    private final Municipalities municipalities;

    FormController(PaperForms forms, Municipalities municipalities) {
        this.forms = forms;
        this.municipalities = municipalities;
    }

    @GetMapping("/minutes/forms")
    @Needs(Action.EDIT_MINUTES)
    ModelAndView show(Scope scope) {
        return page(scope, null, List.of());
    }

    @PostMapping("/minutes/forms/{municipality:\\d+}")
    @Needs(Action.EDIT_MINUTES)
    String choose(
            @PathVariable long municipality,
            @RequestParam String form,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        var shipped = shipped(form);
        forms.choose(scope, new MunicipalityId(municipality), shipped, actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Бланк протокола: " + shipped.title() + "."));
        return "redirect:/minutes/forms";
    }

    @PostMapping("/minutes/forms/{municipality:\\d+}/own")
    @Needs(Action.EDIT_MINUTES)
    ModelAndView upload(
            @PathVariable long municipality,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Scope scope,
            Actor actor,
            RedirectAttributes flash)
            throws IOException {
        var home = new MunicipalityId(municipality);
        if (file == null || file.isEmpty()) {
            forms.of(scope, home);
            return page(scope, home, List.of("Выберите файл бланка в формате docx."));
        }
        Path copy = Files.createTempFile("form", ".upload");
        try {
            file.transferTo(copy);
            var problems = forms.upload(scope, home, copy, name(file.getOriginalFilename()), actor);
            if (!problems.isEmpty()) {
                return page(scope, home, problems);
            }
        } finally {
            Files.deleteIfExists(copy);
        }
        flash.addFlashAttribute(
                Frame.NOTICE, Frame.Notice.done("Бланк принят: образец протокола лёг в него без ошибок."));
        return new ModelAndView("redirect:/minutes/forms");
    }

    /** A shipped form to begin one's own with. */
    @GetMapping("/minutes/forms/{form:GROUP|SEMINAR}.docx")
    @Needs(Action.EDIT_MINUTES)
    void download(@PathVariable String form, HttpServletResponse response) throws IOException {
        var shipped = shipped(form);
        response.setContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(shipped.title() + ", бланк.docx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(shipped.bytes());
    }

    private static ShippedForm shipped(String code) {
        return Arrays.stream(ShippedForm.values())
                .filter(form -> form.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("form", code));
    }

    private ModelAndView page(Scope scope, @Nullable MunicipalityId refused, List<String> problems) {
        var rows = municipalities.all(scope).stream()
                .filter(one -> scope.covers(one.region(), one.id()))
                .map(one -> row(scope, one, refused, problems))
                .toList();
        var view = new ModelAndView("meeting/forms");
        view.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        view.addObject("page", new PaperFormsPage(rows, PaperTags.all()));
        return view;
    }

    private PaperFormsPage.Row row(
            Scope scope, Municipality one, @Nullable MunicipalityId refused, List<String> problems) {
        return new PaperFormsPage.Row(
                one.id(), one.name(), forms.of(scope, one.id()), one.id().equals(refused) ? problems : List.of());
    }

    private static String name(@Nullable String given) {
        var base = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = base.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? "бланк.docx" : clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
    }
}
