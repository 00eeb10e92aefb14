package ru.podyom.curator.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** Visits as a table. */
final class VisitTable {

    private static final List<Column<VisitLine>> COLUMNS = List.of(
            Column.sortable(
                    "planned", "День по плану", line -> Cell.link(Words.day(line.plannedOn()), "/visits/" + line.id())),
            Column.sortable("school", "Школа", line -> Cell.link(line.schoolName(), "/schools/" + line.school())),
            Column.sortable("name", "Куратор", line -> Cell.link(line.curator(), "/curators/" + line.curatorship())),
            Column.plain("purpose", "Цель", line -> Cell.text(line.purpose())),
            Column.plain(
                    "state",
                    "Состояние",
                    line -> Cell.badge(line.state().title(), line.state().tone())),
            Column.sortable("held", "Когда прошёл", line -> Cell.day(line.heldOn())),
            Column.plain("done", "Что сделано", line -> Cell.text(line.done())),
            Column.plain("seen", "Что увидели", line -> Cell.text(line.seen())),
            Column.plain("files", "Файлов", line -> Cell.number(line.files())));

    private VisitTable() {}

    static Table of(PageOf<VisitLine> page, TableQuery query) {
        boolean asked = !query.search().isEmpty() || !query.filters().isEmpty();
        Map<String, String> applied = new LinkedHashMap<>();
        String state = query.filter("state");
        if (state != null) {
            applied.put("Состояние", VisitState.choices().getOrDefault(state, state));
        }
        return Table.of(
                "/visits",
                "Визиты кураторов",
                asked
                        ? "Таких визитов нет. Проверьте слова поиска или сбросьте фильтры."
                        : "Визитов ещё нет. Их планируют на карточке куратора.",
                query,
                COLUMNS,
                page,
                applied);
    }
}
