package ru.podyom.meeting.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.MinutesLine;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;

/** Turns the registry of minutes into its journal. */
@Component
class MinutesPages {

    private final MinutesRegistry registry;

    MinutesPages(MinutesRegistry registry) {
        this.registry = registry;
    }

    MinutesIndexPage journal(Scope scope, TableQuery query) {
        var years = new LinkedHashMap<String, String>();
        registry.years(scope).forEach(year -> years.put(year.toString(), year.toString()));
        var bodies = new LinkedHashMap<String, String>();
        registry.bodies(scope).forEach(body -> bodies.put(body, body));
        var asked = !query.search().isEmpty() || !query.filters().isEmpty();
        var table = Table.of(
                "/minutes",
                "Журнал протоколов, новые сверху",
                asked
                        ? "По этим словам и фильтрам ничего не найдено."
                        : "Протоколов ещё нет. Загрузите первый файл — система прочитает его и покажет на проверку.",
                query,
                columns(scope),
                registry.journal(scope, query),
                applied(query));
        return new MinutesIndexPage(table, years, bodies, MinutesStatus.titles());
    }

    private static List<Column<MinutesLine>> columns(Scope scope) {
        var columns = new ArrayList<Column<MinutesLine>>();
        columns.add(Column.sortable("minutes", "Документ", line -> Cell.link(line.title(), "/minutes/" + line.id())));
        columns.add(Column.sortable("day", "Дата", line -> Cell.day(line.day())));
        columns.add(Column.sortable("body", "Чьё заседание", line -> Cell.text(line.body())));
        if (!scope.regions().isEmpty()) {
            columns.add(Column.sortable("municipality", "Муниципалитет", line -> Cell.text(line.municipality())));
        }
        columns.add(Column.sortable(
                "status",
                "Состояние",
                line -> Cell.badge(line.status().title(), line.status().tone())));
        columns.add(Column.summed("decisions", "Пунктов", line -> Cell.number(line.decisions())));
        columns.add(Column.sortable(
                "open",
                "Без срока или исполнителя",
                line -> line.open() == 0
                        ? Cell.text(null)
                        : Cell.badge(Integer.toString(line.open()), Tone.ATTENTION)));
        columns.add(Column.sortable("schools", "Школ", line -> Cell.number(line.schools())));
        return columns;
    }

    private static Map<String, String> applied(TableQuery query) {
        var applied = new LinkedHashMap<String, String>();
        put(applied, "Год", query.filter("year"));
        put(applied, "Чьё заседание", query.filter("body"));
        var status = query.filter("status");
        put(applied, "Состояние", status == null ? null : MinutesStatus.titles().getOrDefault(status, status));
        return applied;
    }

    private static void put(
            Map<String, String> applied, String title, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            applied.put(title, value);
        }
    }
}
