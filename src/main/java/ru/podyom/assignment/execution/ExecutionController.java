package ru.podyom.assignment.execution;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Visitor;
import ru.podyom.ui.Words;

/** The report «Об исполнении решений» for a period, for the next meeting to look at. */
@Controller
class ExecutionController {

    private static final String PATH = "/assignments/execution";
    private static final String VISITOR = "ru.podyom.ui.Visitor";

    private static final List<Column<ExecutionLine>> COLUMNS = List.of(
            Column.plain("decision", "Решение", line -> Cell.link(line.decision(), "/assignments/" + line.id())),
            Column.plain("basis", "Основание", line -> Cell.text(line.basis())),
            Column.plain("addressee", "Исполнитель", line -> Cell.text(line.addressee())),
            Column.plain("due", "Срок", line -> Cell.day(line.due())),
            Column.plain("state", "Состояние", line -> Cell.text(line.state())),
            Column.plain("report", "Отчёт", line -> Cell.text(line.report())));

    private final ExecutionStore store;
    private final Clock clock;

    ExecutionController(ExecutionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Needs(Action.READ_ASSIGNMENTS)
    String show(
            @RequestParam Map<String, String> asked,
            ExecutionForm form,
            @RequestAttribute(VISITOR) Visitor visitor,
            Scope scope,
            Model model) {
        var query = TableQuery.of(asked);
        var lines = lines(form, visitor, scope);
        var page = lines.subList(
                Math.min(query.offset(), lines.size()), Math.min(query.offset() + query.size(), lines.size()));
        var today = today(visitor);
        model.addAttribute(
                "page",
                new ExecutionPage(
                        form,
                        form.first(today),
                        form.last(today),
                        table(form, today, query, new PageOf<>(page, lines.size())),
                        query.with(Map.of("page", "", "size", ""))));
        return "assignment/execution";
    }

    @GetMapping(PATH + ".{format:xlsx|csv}")
    @Needs(Action.READ_ASSIGNMENTS)
    TableFile export(
            @RequestParam Map<String, String> asked,
            ExecutionForm form,
            @RequestAttribute(VISITOR) Visitor visitor,
            Scope scope) {
        var lines = lines(form, visitor, scope);
        var query = TableQuery.of(asked).everything();
        return TableFile.of(
                table(form, today(visitor), query, new PageOf<>(lines, lines.size())), "Об исполнении решений");
    }

    @GetMapping(PATH + ".docx")
    @Needs(Action.READ_ASSIGNMENTS)
    void document(
            ExecutionForm form, @RequestAttribute(VISITOR) Visitor visitor, Scope scope, HttpServletResponse response)
            throws IOException {
        var lines = lines(form, visitor, scope);
        var today = today(visitor);
        response.setContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode("Об исполнении решений.docx", StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        response.setHeader("Cache-Control", "no-store");
        ExecutionDocument.write(lines, visitor.unit(), form.first(today), form.last(today), response.getOutputStream());
    }

    private List<ExecutionLine> lines(ExecutionForm form, Visitor visitor, Scope scope) {
        var today = today(visitor);
        return store.lines(scope, form.first(today), form.last(today), form.sought());
    }

    private LocalDate today(Visitor visitor) {
        return LocalDate.now(clock.withZone(visitor.zone()));
    }

    private static Table table(ExecutionForm form, LocalDate today, TableQuery query, PageOf<ExecutionLine> page) {
        var applied = new LinkedHashMap<String, String>();
        applied.put("Решения", "с " + Words.day(form.first(today)) + " по " + Words.day(form.last(today)));
        if (!form.sought().isEmpty()) {
            applied.put("Документ", form.sought());
        }
        return Table.of(
                PATH, "Исполнение решений", "За этот период решений на контроле нет.", query, COLUMNS, page, applied);
    }
}
