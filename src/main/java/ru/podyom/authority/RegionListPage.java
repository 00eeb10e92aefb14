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

/** Regions one keeps; few enough to be searched and ordered in memory. */
public record RegionListPage(Table table) {

    private static final List<Column<RegionEntry>> COLUMNS = List.of(
            Column.sortable(
                    "name",
                    "Регион",
                    one -> Cell.link(
                            one.region().name(), "/regions/" + one.region().id())),
            Column.sortable("code", "Код", one -> Cell.number(one.region().code())),
            Column.summed(
                    "municipalities",
                    "Муниципалитетов",
                    one -> Cell.number(one.municipalities().size())),
            Column.plain(
                    "zone",
                    "Часовой пояс",
                    one -> Cell.text(RussianZones.title(one.region().zone()))));

    private static final Map<String, Comparator<RegionEntry>> ORDERS = Map.of(
            "name", Comparator.comparing(one -> one.region().name()),
            "code", Comparator.comparingInt(one -> one.region().code()),
            "municipalities",
                    Comparator.comparingInt(one -> one.municipalities().size()));

    static RegionListPage of(List<RegionEntry> all, TableQuery query) {
        List<Set<String>> words = SearchText.words(query.search());
        Comparator<RegionEntry> order = ORDERS.get(query.sort() == null ? "" : query.sort());
        List<RegionEntry> found = all.stream()
                .filter(one -> SearchText.matches(words, text(one)))
                .sorted(order == null ? (_, _) -> 0 : query.descending() ? order.reversed() : order)
                .toList();
        return new RegionListPage(Table.of(
                "/regions",
                "Регионы",
                all.isEmpty() ? "Регионов ещё нет. Добавьте первый." : "По этим словам ничего не найдено.",
                query,
                COLUMNS,
                new PageOf<>(
                        found.stream().skip(query.offset()).limit(query.size()).toList(), found.size()),
                Map.of()));
    }

    private static String text(RegionEntry one) {
        return SearchText.stored(Stream.concat(
                Stream.of(one.region().name(), Integer.toString(one.region().code())),
                one.municipalities().stream().map(RegionEntry.Place::name)));
    }
}
