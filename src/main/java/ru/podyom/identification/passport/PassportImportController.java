package ru.podyom.identification.passport;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** Passports from a file: the template, the upload, the preview, the decision. */
@Controller
class PassportImportController {

    private final PassportImports imports;
    private final Passports passports;

    PassportImportController(PassportImports imports, Passports passports) {
        this.imports = imports;
        this.passports = passports;
    }

    @GetMapping("/passports/template.xlsx")
    @Needs(Action.EDIT_PASSPORTS)
    void template(@RequestParam Map<String, String> asked, Scope scope, HttpServletResponse response)
            throws IOException {
        var query = TableQuery.of(asked);
        var typed = query.number("year");
        int year = typed == null || typed < PassportForm.FIRST_YEAR || typed > PassportForm.LAST_YEAR
                ? passports.today().getYear()
                : typed.intValue();
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode("Социальные паспорта " + year + ".xlsx", StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        response.setHeader("Cache-Control", "no-store");
        var all = passports
                .page(scope, year, TableQuery.of(Map.of()).everything())
                .rows();
        PassportTemplate.write(scope, year, all, response.getOutputStream());
    }

    @GetMapping("/passports/import")
    @Needs(Action.EDIT_PASSPORTS)
    String start(Actor actor, Model model) {
        return start(actor, FormErrors.none(), model);
    }

    private String start(Actor actor, FormErrors errors, Model model) {
        model.addAttribute("page", new PassportImportPage(passports.today().getYear(), imports.latest(actor), errors));
        return "identification/passport-import";
    }

    @PostMapping("/passports/import")
    @Needs(Action.EDIT_PASSPORTS)
    String upload(@RequestParam MultipartFile file, Actor actor, Model model, HttpServletResponse response)
            throws IOException {
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return "redirect:/passports/import/"
                    + imports.upload(name.isBlank() ? "паспорта" : name, file.getBytes(), actor);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return start(actor, FormErrors.none().and("file", String.valueOf(refused.getMessage())), model);
        }
    }

    @GetMapping("/passports/import/{id}")
    @Needs(Action.EDIT_PASSPORTS)
    String preview(
            @PathVariable long id,
            @RequestParam(required = false) PassportPlan.@Nullable State state,
            Scope scope,
            Actor actor,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        var upload = imports.get(id, actor);
        var plan = imports.plan(scope, upload, frame.can(Action.RUN_IDENTIFICATION));
        model.addAttribute("page", PassportPreviewPage.of(upload, imports.file(upload), plan, state));
        return "identification/passport-preview";
    }

    @PostMapping("/passports/import/{id}")
    @Needs(Action.EDIT_PASSPORTS)
    String take(
            @PathVariable long id,
            @RequestParam(defaultValue = "all") String rows,
            Scope scope,
            Actor actor,
            @ModelAttribute("frame") Frame frame,
            RedirectAttributes flash) {
        var plan = imports.take(scope, id, rows.equals("good"), frame.can(Action.RUN_IDENTIFICATION), actor);
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.done("Записано: " + Words.count(plan.writes(), "паспорт", "паспорта", "паспортов")
                        + ". Они учтутся в новых расчётах; сделанные не изменились."));
        var year = plan.lines().stream()
                .map(PassportPlan.Line::passport)
                .filter(Objects::nonNull)
                .mapToInt(Passport::year)
                .max();
        return "redirect:/passports" + (year.isPresent() ? "?year=" + year.getAsInt() : "");
    }
}
