package ru.podyom.meeting.body;

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

/** The list of bodies and its file. */
@Controller
class BodyListController {

    private static final List<Column<BodyLine>> COLUMNS = List.of(
            Column.sortable("name", "Орган", one -> Cell.link(one.name(), "/bodies/" + one.id())),
            Column.sortable("kind", "Вид", one -> Cell.text(one.kind().title())),
            Column.sortable("territory", "Чей", one -> Cell.text(one.territory())),
            Column.plain("order", "Основание", one -> Cell.text(one.order())),
            Column.sortable("from", "С какого дня", one -> Cell.day(one.from())),
            Column.sortable("to", "По какой день", one -> Cell.day(one.until())),
            Column.sortable("members", "В составе сегодня", one -> Cell.number(one.members())),
            Column.summed("meetings", "Проведено заседаний", one -> Cell.number(one.meetings())),
            Column.sortable("last", "Последнее", one -> Cell.day(one.last())));

    private final BodyListStore store;

    BodyListController(BodyListStore store) {
        this.store = store;
    }

    @GetMapping("/bodies")
    @Needs(Action.READ_MEETINGS)
    String list(@RequestParam Map<String, String> asked, Scope scope, Model model) {
        model.addAttribute("page", new BodyListPage(table(TableQuery.of(asked), scope)));
        return "meeting/bodies";
    }

    @GetMapping("/bodies.{format:xlsx|csv}")
    @Needs(Action.READ_MEETINGS)
    TableFile export(@RequestParam Map<String, String> asked, Scope scope) {
        return TableFile.of(table(TableQuery.of(asked).everything(), scope), "Рабочие органы");
    }

    private Table table(TableQuery query, Scope scope) {
        boolean asked = !query.search().isEmpty() || !query.filters().isEmpty();
        Map<String, String> applied = new LinkedHashMap<>();
        String kind = query.filter("kind");
        if (kind != null) {
            applied.put("Вид", BodyKind.choices().getOrDefault(kind, kind));
        }
        String state = query.filter("state");
        applied.put("Срок", BodyListPage.states().getOrDefault(state == null ? "" : state, "Действующие и будущие"));
        return Table.of(
                "/bodies",
                "Рабочие органы",
                asked
                        ? "Ничего не найдено. Проверьте слова поиска или сбросьте фильтры."
                        : "Рабочих органов ещё нет: внесите первый по приказу о его создании.",
                query,
                COLUMNS,
                store.page(scope, query),
                applied);
    }
}
