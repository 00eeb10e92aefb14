package ru.podyom.school.contingent;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
import ru.podyom.ui.Words;

/** Pupils of schools from a table: the template, the preview, the decision. */
@Controller
class ContingentController {

    private static final String TEMPLATE = "school/contingent-import";

    private final Contingents contingents;

    ContingentController(Contingents contingents) {
        this.contingents = contingents;
    }

    @GetMapping("/schools/contingent")
    @Needs(Action.EDIT_REGISTRY)
    String start(Model model) {
        model.addAttribute("page", ContingentPage.empty(FormErrors.none()));
        return TEMPLATE;
    }

    @GetMapping("/schools/contingent/template.xlsx")
    @Needs(Action.EDIT_REGISTRY)
    void template(Scope scope, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode("Контингент школ.xlsx", StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        response.setHeader("Cache-Control", "no-store");
        try (var book = new Workbook(response.getOutputStream(), "Podyom", "1.0")) {
            var sheet = book.newWorksheet("Контингент");
            var titles = List.of(
                    ContingentReader.SCHOOL, ContingentReader.YEAR, ContingentReader.PUPILS, ContingentReader.CLASSES);
            for (int at = 0; at < titles.size() + ContingentReader.GRADES - 1; at++) {
                var title = at < titles.size() ? titles.get(at) : (at - titles.size() + 1) + " класс";
                sheet.value(0, at, title);
                sheet.style(0, at).bold().wrapText(true).fillColor("E8EEF2").set();
            }
            sheet.width(0, 50);
            sheet.freezePane(1, 1);
            int row = 1;
            for (var school : contingents.all(scope)) {
                sheet.value(row, 0, school.data().officialName());
                sheet.value(row, 1, contingents.now().title());
                row++;
            }
        }
    }

    @PostMapping("/schools/contingent/preview")
    @Needs(Action.EDIT_REGISTRY)
    String preview(@RequestParam MultipartFile file, Scope scope, Model model, HttpServletResponse response)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            if (file.isEmpty() || file.getSize() > ContingentReader.LARGEST_FILE) {
                throw new Refused("Выберите файл до 5 МБ: xlsx, xls, ods или csv.");
            }
            var rows = filled(ContingentReader.read(file.getBytes()));
            model.addAttribute(
                    "page",
                    new ContingentPage(
                            contingents.plan(scope, rows), name, ContingentPage.table(rows), FormErrors.none()));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "page", ContingentPage.empty(FormErrors.none().and("file", String.valueOf(refused.getMessage()))));
        }
        return TEMPLATE;
    }

    /** Rows of the template that nobody filled in say nothing. */
    private static List<ContingentRow> filled(List<ContingentRow> rows) {
        return rows.stream()
                .filter(row -> row.cells().keySet().stream()
                        .anyMatch(key -> key.equals(ContingentReader.PUPILS) || ContingentReader.isPart(key)))
                .toList();
    }

    @PostMapping("/schools/contingent")
    @Needs(Action.EDIT_REGISTRY)
    String take(
            @RequestParam String table,
            @RequestParam(defaultValue = "") String fileName,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        var plan =
                contingents.take(scope, ContingentReader.read(table.getBytes(StandardCharsets.UTF_8)), fileName, actor);
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.done(
                        "Контингент записан: " + Words.count(plan.writes(), "строка", "строки", "строк") + "."));
        return "redirect:/schools";
    }
}
