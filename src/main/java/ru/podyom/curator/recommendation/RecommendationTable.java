package ru.podyom.curator.recommendation;

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

/** Recommendations as a table. */
final class RecommendationTable {

    private RecommendationTable() {}

    static Table of(PageOf<Recommendation> page, TableQuery query, LocalDate today) {
        List<Column<Recommendation>> columns = List.of(
                Column.plain("text", "Рекомендация", one -> Cell.link(one.text(), "/recommendations/" + one.id())),
                Column.sortable("school", "Школа", one -> Cell.link(one.schoolName(), "/schools/" + one.school())),
                Column.sortable("held", "Собеседование", one -> Cell.day(one.heldOn())),
                Column.sortable("due", "Срок отчёта", one -> Cell.day(one.due())),
                Column.plain(
                        "state",
                        "Состояние",
                        one -> Cell.badge(one.state().title(), one.state().tone())),
                Column.plain(
                        "late",
                        "Срок прошёл",
                        one -> one.isOverdue(today) ? Cell.badge("прошёл", Tone.SERIOUS) : Cell.text(null)));
        boolean asked = !query.search().isEmpty() || !query.filters().isEmpty();
        return Table.of(
                "/recommendations",
                "Рекомендации собеседований",
                asked ? "Таких рекомендаций нет." : "Рекомендаций в закрытых протоколах ещё нет.",
                query,
                columns,
                page,
                applied(query));
    }

    private static Map<String, String> applied(TableQuery query) {
        Map<String, String> applied = new LinkedHashMap<>();
        String state = query.filter("state");
        if (state != null) {
            applied.put("Состояние", RecommendationListPage.states().getOrDefault(state, state));
        }
        if (query.filter("late") != null) {
            applied.put("Срок", "прошёл");
        }
        return applied;
    }
}
