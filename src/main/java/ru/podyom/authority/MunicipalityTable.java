package ru.podyom.authority;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;

/** The list of municipalities as a table; they are few enough to be searched and ordered in memory. */
final class MunicipalityTable {

    private static final List<Column<Municipality>> COLUMNS = List.of(
            Column.sortable("name", "Муниципалитет", one -> Cell.link(one.name(), "/municipalities/" + one.id())),
            Column.plain("schools", "Школы", one -> Cell.link("Школы", "/schools?municipality=" + one.id())),
            Column.sortable("region", "Регион", one -> Cell.text(one.regionName())),
            Column.sortable("fis", "Код ФИС ОКО", one -> Cell.text(one.data().fisCode())),
            Column.sortable("oktmo", "ОКТМО", one -> Cell.text(one.data().oktmo())),
            Column.plain(
                    "label", "Обозначение", one -> Cell.text(one.data().label().title())),
            Column.plain(
                    "zone",
                    "Часовой пояс",
                    one -> Cell.text(RussianZones.title(one.data().zone()))));

    private static final Map<String, Comparator<Municipality>> ORDERS = Map.of(
            "name", Comparator.comparing(Municipality::name),
            "region", Comparator.comparing(Municipality::regionName),
            "fis", Comparator.comparing(one -> String.valueOf(one.data().fisCode())),
            "oktmo", Comparator.comparing(one -> String.valueOf(one.data().oktmo())));

    private MunicipalityTable() {}

    static Table of(List<Municipality> all, TableQuery query) {
        List<Set<String>> words = SearchText.words(query.search());
        Comparator<Municipality> order = ORDERS.get(query.sort() == null ? "" : query.sort());
        List<Municipality> found = all.stream()
                .filter(one -> SearchText.matches(words, text(one)))
                .sorted(order == null ? (_, _) -> 0 : query.descending() ? order.reversed() : order)
                .toList();
        List<Municipality> shown =
                found.stream().skip(query.offset()).limit(query.size()).toList();
        return Table.of(
                "/municipalities",
                "Муниципалитеты",
                all.isEmpty() ? "Муниципалитетов ещё нет. Добавьте первый." : "По этим словам ничего не найдено.",
                query,
                COLUMNS,
                new PageOf<>(shown, found.size()),
                Map.of());
    }

    private static String text(Municipality one) {
        return SearchText.stored(Stream.concat(
                one.names().stream(),
                Stream.of(
                        one.regionName(),
                        String.valueOf(one.data().fisCode()),
                        String.valueOf(one.data().oktmo()))));
    }
}
