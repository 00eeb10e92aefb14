package ru.podyom.curator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;

/** The list of curators as a table: one row for each curator and school. */
final class CuratorTable {

    private CuratorTable() {}

    static Table of(PageOf<Curatorship> page, TableQuery query, Map<String, String> municipalities, LocalDate today) {
        List<Column<Curatorship>> columns = columns(today).stream()
                .filter(column -> !column.key().equals("municipality") || municipalities.size() > 1)
                .toList();
        boolean asked = !query.search().isEmpty() || !query.filters().isEmpty();
        return Table.of(
                "/curators",
                "Кураторы школ",
                asked
                        ? "Никого не найдено. Проверьте слова поиска или сбросьте фильтры."
                        : "Кураторы ещё не назначены.",
                query,
                columns,
                page,
                applied(query, municipalities));
    }

    private static List<Column<Curatorship>> columns(LocalDate today) {
        return List.of(
                Column.sortable("name", "Куратор", one -> Cell.link(one.shownName(), "/curators/" + one.id())),
                Column.plain("position", "Должность и место работы", one -> Cell.text(one.position())),
                Column.sortable("school", "Школа", one -> Cell.link(one.schoolName(), "/schools/" + one.school())),
                Column.sortable("municipality", "Муниципалитет", one -> Cell.text(one.municipality())),
                Column.plain("kind", "Вид", one -> Cell.text(one.kind().title())),
                Column.sortable("order", "Приказ", one -> Cell.text(one.order().text())),
                Column.sortable("from", "С какого дня", one -> Cell.day(one.from())),
                Column.sortable("to", "По какой день", one -> Cell.day(one.lastDay())),
                Column.sortable("load", "Школ у куратора", one -> Cell.number(one.load())),
                Column.plain("stable", "Стабильные результаты", CuratorTable::stable),
                Column.plain("state", "Срок", one -> state(one.state(today))));
    }

    private static Cell stable(Curatorship one) {
        return one.stable() ? Cell.text("по списку") : Cell.text(one.stableGround());
    }

    private static Cell state(Curatorship.State state) {
        return Cell.badge(
                state.title(),
                switch (state) {
                    case CURRENT -> Tone.GOOD;
                    case AHEAD -> Tone.INFO;
                    case ENDED -> Tone.NEUTRAL;
                });
    }

    private static Map<String, String> applied(TableQuery query, Map<String, String> municipalities) {
        Map<String, String> applied = new LinkedHashMap<>();
        String kind = query.filter("kind");
        if (kind != null) {
            applied.put("Вид", CuratorKind.choices().getOrDefault(kind, kind));
        }
        String municipality = query.filter("municipality");
        if (municipality != null) {
            applied.put("Муниципалитет", municipalities.getOrDefault(municipality, municipality));
        }
        String state = query.filter("state");
        applied.put("Срок", CuratorListPage.states().getOrDefault(state == null ? "" : state, CuratorListPage.OPEN));
        return applied;
    }
}
