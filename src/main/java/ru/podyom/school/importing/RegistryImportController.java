package ru.podyom.school.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.School;
import ru.podyom.school.Schools;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.Words;

/** The registry from a file: the template, the upload, the preview, the decision. */
@Controller
class RegistryImportController {

    private final RegistryImports imports;
    private final Schools schools;
    private final Municipalities municipalities;

    RegistryImportController(RegistryImports imports, Schools schools, Municipalities municipalities) {
        this.imports = imports;
        this.schools = schools;
        this.municipalities = municipalities;
    }

    @GetMapping("/schools/import")
    @Needs(Action.EDIT_REGISTRY)
    String start(Actor actor, Model model) {
        return start(actor, FormErrors.none(), model);
    }

    private String start(Actor actor, FormErrors errors, Model model) {
        model.addAttribute("page", new RegistryImportPage(imports.latest(actor), errors));
        return "school/import";
    }

    @GetMapping("/schools/import/template.xlsx")
    @Needs(Action.EDIT_REGISTRY)
    void template(HttpServletResponse response) throws IOException {
        send(List.of(), "Шаблон реестра школ.xlsx", response);
    }

    @GetMapping("/schools/import/registry.xlsx")
    @Needs(Action.EDIT_REGISTRY)
    void filled(Scope scope, HttpServletResponse response) throws IOException {
        List<School> all = new ArrayList<>();
        municipalities.all(scope).forEach(place -> all.addAll(schools.of(scope, place.id())));
        Map<SchoolId, Schools.Details> details =
                schools.details(scope, all.stream().map(School::id).toList());
        send(
                all.stream()
                        .map(school ->
                                new RegistryTemplate.Entry(school, Objects.requireNonNull(details.get(school.id()))))
                        .toList(),
                "Реестр школ для правки.xlsx",
                response);
    }

    private static void send(List<RegistryTemplate.Entry> schools, String name, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("Cache-Control", "no-store");
        RegistryTemplate.write(schools, response.getOutputStream());
    }

    @PostMapping("/schools/import")
    @Needs(Action.EDIT_REGISTRY)
    String upload(@RequestParam MultipartFile file, Actor actor, Model model) throws IOException {
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "реестр");
            long id = imports.upload(name.isBlank() ? "реестр" : name, file.getBytes(), actor);
            return "redirect:/schools/import/" + id;
        } catch (Refused refused) {
            return start(actor, FormErrors.none().and("file", String.valueOf(refused.getMessage())), model);
        }
    }

    @GetMapping("/schools/import/{id}")
    @Needs(Action.EDIT_REGISTRY)
    String preview(
            @PathVariable long id,
            @RequestParam(required = false) PlannedRow.@Nullable State state,
            Scope scope,
            Actor actor,
            Model model) {
        RegistryUpload upload = imports.get(id, actor);
        model.addAttribute("page", new RegistryPreviewPage(upload, imports.plan(scope, upload), state));
        return "school/import-preview";
    }

    @PostMapping("/schools/import/{id}")
    @Needs(Action.EDIT_REGISTRY)
    String take(
            @PathVariable long id,
            @RequestParam(defaultValue = "all") String rows,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        RegistryPlan plan = imports.take(scope, id, rows.equals("good"), actor);
        int added = plan.count(PlannedRow.State.NEW);
        int changed = plan.count(PlannedRow.State.CHANGED);
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.done("Реестр загружен: "
                        + Words.count(added, "новая школа", "новые школы", "новых школ") + ", изменено "
                        + Words.count(changed, "карточка", "карточки", "карточек") + "."));
        return "redirect:/schools";
    }
}
