package ru.podyom.identification.whatif;

import java.util.List;
import java.util.Map;
import ru.podyom.identification.lists.Slice;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** Scenarios that were kept. */
public record ScenarioListPage(Table table) {

    private static final List<Column<Scenario>> COLUMNS = List.of(
            Column.plain("name", "Сценарий", line -> Cell.link(line.name(), line.address())),
            Column.plain("territory", "Территория", line -> Cell.text(line.territory())),
            Column.plain("summary", "Ответ в день сохранения", line -> Cell.text(line.summary())),
            Column.plain("by", "Кто", line -> Cell.text(line.by())),
            Column.plain("at", "Когда", line -> Cell.moment(line.at())));

    static ScenarioListPage of(List<Scenario> all, TableQuery query) {
        var search = query.search().toLowerCase(Words.RUSSIAN);
        var found = all.stream()
                .filter(one ->
                        (one.name() + " " + one.by()).toLowerCase(Words.RUSSIAN).contains(search))
                .toList();
        return new ScenarioListPage(Table.of(
                "/what-if/scenarios",
                "Сохранённые сценарии",
                "Сценариев ещё нет.",
                query,
                COLUMNS,
                Slice.of(found, query, Map.of()),
                Map.of("Что это", WhatIfTable.MARK)));
    }
}
