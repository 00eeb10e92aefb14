package ru.podyom.meeting.norm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Needs;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableFile;
import ru.podyom.ui.TableQuery;

/** The register of normative documents and its file. */
@Controller
class NormListController {

    private static final List<Column<Norm>> COLUMNS = List.of(
            Column.sortable("title", "Документ", one -> Cell.link(one.data().title(), "/norms/" + one.id())),
            Column.sortable("kind", "Вид", one -> Cell.text(one.data().kind().title())),
            Column.sortable("issuer", "Кто издал", one -> Cell.text(one.data().issuer())),
            Column.sortable("number", "Номер", one -> Cell.text(one.data().number())),
            Column.sortable("date", "Дата", one -> Cell.day(one.data().date())),
            Column.sortable("level", "Чей", one -> Cell.text(one.level())),
            Column.summed("points", "Пунктов протоколов", one -> Cell.number(one.points())));

    private final Norms norms;

    NormListController(Norms norms) {
        this.norms = norms;
    }

    @GetMapping("/norms")
    @Needs(Action.READ_MEETINGS)
    String list(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", new NormListPage(table(TableQuery.of(asked), scope)));
        return "meeting/norms";
    }

    @GetMapping("/norms.{format:xlsx|csv}")
    @Needs(Action.READ_MEETINGS)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        return TableFile.of(table(TableQuery.of(asked).everything(), scope), "Нормативные документы");
    }

    private Table table(TableQuery query, Scope scope) {
        Map<String, String> applied = new LinkedHashMap<>();
        String kind = query.filter("kind");
        if (kind != null) {
            applied.put("Вид", NormKind.choices().getOrDefault(kind, kind));
        }
        applied.put("Действие", query.filter("state") == null ? "Действующие" : "Все");
        return Table.of(
                "/norms",
                "Нормативные документы",
                query.isFiltered()
                        ? "Ничего не найдено. Проверьте слова поиска или сбросьте фильтры."
                        : "Документов ещё нет.",
                query,
                COLUMNS,
                norms.page(scope, query),
                applied);
    }
}
