package ru.podyom.reference.editing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.reference.ReferenceTable;
import ru.podyom.reference.ReferenceTables;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** Pages of reference data: everyone reads, who approves methodologies changes. */
@Controller
class ReferenceController {

    private static final String TABLE = "/reference/{slug:[a-z-]+}";

    private final ReferenceTables tables;
    private final ReferencePages pages;

    ReferenceController(ReferenceTables tables, ReferencePages pages) {
        this.tables = tables;
        this.pages = pages;
    }

    @GetMapping("/reference")
    @Needs(Action.READ_METHODOLOGY)
    String index(Model model) {
        model.addAttribute("page", pages.index());
        return "reference/index";
    }

    @GetMapping(TABLE)
    @Needs(Action.READ_METHODOLOGY)
    String list(@PathVariable String slug, @RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("page", pages.list(ReferencePages.table(slug), TableQuery.of(asked)));
        return "reference/list";
    }

    @GetMapping(TABLE + ".{format:xlsx|csv}")
    @Needs(Action.READ_METHODOLOGY)
    TableFile export(@PathVariable String slug, @RequestParam Map<String, String> asked) {
        ReferenceTable table = ReferencePages.table(slug);
        return TableFile.of(pages.list(table, TableQuery.of(asked).everything()).table(), table.title());
    }

    @GetMapping(TABLE + "/row")
    @Needs(Action.READ_METHODOLOGY)
    String row(@PathVariable String slug, @RequestParam(defaultValue = "") String key, Model model) {
        model.addAttribute("page", pages.row(ReferencePages.table(slug), key));
        return "reference/row";
    }

    @PostMapping(TABLE + "/row")
    @Needs(Action.EDIT_METHODOLOGY)
    String save(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam Map<String, String> typed,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        ReferenceTable table = ReferencePages.table(slug);
        ReferencePages.Sent sent = pages.sent(table, typed);
        FormErrors errors = sent.errors();
        if (!errors.any()) {
            try {
                boolean changed = tables.put(scope, sent.whole(), seen, actor);
                flash.addFlashAttribute(
                        Frame.NOTICE, Frame.Notice.done(changed ? "Строка сохранена." : "Такая строка уже есть."));
                return "redirect:/reference/" + slug + "/row?key="
                        + URLEncoder.encode(sent.whole().key(), StandardCharsets.UTF_8);
            } catch (Refused refused) {
                errors = errors.and(refused);
            }
        }
        model.addAttribute("page", pages.page(table, key, typed, errors));
        return "reference/row";
    }

    @PostMapping(TABLE + "/take-back")
    @Needs(Action.EDIT_METHODOLOGY)
    String takeBack(
            @PathVariable String slug,
            @RequestParam String key,
            @RequestParam int seen,
            Scope scope,
            Actor actor,
            RedirectAttributes flash) {
        tables.takeBack(scope, ReferencePages.table(slug), key, seen, actor);
        flash.addFlashAttribute(Frame.NOTICE, Frame.Notice.done("Своя строка снята; история осталась."));
        return "redirect:/reference/" + slug;
    }

    @GetMapping(TABLE + "/template.xlsx")
    @Needs(Action.EDIT_METHODOLOGY)
    void template(@PathVariable String slug, HttpServletResponse response) throws IOException {
        ReferenceTable table = ReferencePages.table(slug);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(table.title() + " — шаблон.xlsx", StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        RowFile.template(table, response.getOutputStream());
    }

    @GetMapping(TABLE + "/import")
    @Needs(Action.EDIT_METHODOLOGY)
    String importing(@PathVariable String slug, Model model) {
        return importing(ReferencePages.table(slug), List.of(), model);
    }

    /** Shows what a file would change; nothing is kept yet. */
    @PostMapping(TABLE + "/import")
    @Needs(Action.EDIT_METHODOLOGY)
    String preview(@PathVariable String slug, @RequestParam MultipartFile file, Scope scope, Model model)
            throws IOException {
        ReferenceTable table = ReferencePages.table(slug);
        RowFile.Content content = RowFile.read(file.getBytes(), table, tables, scope);
        if (!content.problems().isEmpty()) {
            return importing(table, content.problems(), model);
        }
        model.addAttribute("page", ReferenceImportPage.preview(table, content.rows(), tables.entries(table)));
        return "reference/import";
    }

    /** Takes the rows of the preview, checked as if they came in a file. */
    @PostMapping(TABLE + "/import/rows")
    @Needs(Action.EDIT_METHODOLOGY)
    String load(
            @PathVariable String slug,
            @RequestParam String content,
            Scope scope,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        ReferenceTable table = ReferencePages.table(slug);
        RowFile.Content read = RowFile.read(content.getBytes(StandardCharsets.UTF_8), table, tables, scope);
        if (!read.problems().isEmpty()) {
            return importing(table, read.problems(), model);
        }
        int changed = tables.putAll(scope, read.rows(), actor);
        flash.addFlashAttribute(
                Frame.NOTICE,
                Frame.Notice.done("Прочитано строк: " + read.rows().size() + ", внесено или изменено: " + changed
                        + ", без изменений: " + (read.rows().size() - changed) + "."));
        return "redirect:/reference/" + slug;
    }

    private static String importing(ReferenceTable table, List<Problem> problems, Model model) {
        model.addAttribute("page", ReferenceImportPage.choice(table, problems));
        return "reference/import";
    }
}
