package ru.podyom.identification.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.ListLabels;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.identification.lists.Slice;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;

/** Turns lists into the page of all lists. */
@Component
class ListPages {

    private static final Map<String, Comparator<SchoolList>> ORDERS = Map.of(
            "title", Slice.byText(SchoolList::title),
            "category", Comparator.comparing(SchoolList::category),
            "source", Slice.byText(SchoolList::source),
            "issued", Comparator.comparing(list -> list.issued().from()),
            "territory", Slice.byText(list -> list.territory().name()),
            "entries", Comparator.comparingInt(SchoolList::entries),
            "changed", Comparator.comparing(SchoolList::changedAt));

    private final SchoolLists lists;
    private final ListLabels labels;

    ListPages(SchoolLists lists, ListLabels labels) {
        this.lists = lists;
        this.labels = labels;
    }

    ListIndexPage index(Scope scope, TableQuery query) {
        return page(scope, query, false);
    }

    /** The same for a file, with every column. */
    ListIndexPage file(Scope scope, TableQuery query) {
        return page(scope, query.everything(), true);
    }

    private ListIndexPage page(Scope scope, TableQuery query, boolean allColumns) {
        var all = lists.all(scope);
        var words = labels.of(scope);
        var territories = options(
                all, list -> list.territory().key(), list -> list.territory().name());
        var shown = all.stream().filter(list -> passes(list, query)).toList();
        var table = Table.of(
                "/lists",
                "Официальные списки школ, новые сверху",
                all.isEmpty()
                        ? "Списков ещё нет. Вставьте первый из письма или приказа — система узнает школы по названиям."
                        : "Фильтры не пропустили ни одного списка.",
                query,
                columns(words, allColumns, territories.size() > 1),
                Slice.of(shown, query, ORDERS),
                applied(query, words));
        return new ListIndexPage(
                table,
                categories(words),
                options(all, SchoolList::source, SchoolList::source),
                options(all, ListPages::year, ListPages::year),
                territories);
    }

    private static boolean passes(SchoolList list, TableQuery query) {
        return is(query, "category", list.category().name())
                && is(query, "source", list.source())
                && is(query, "year", year(list))
                && is(query, "territory", list.territory().key())
                && SearchText.matches(SearchText.words(query.search()), text(list));
    }

    private static boolean is(TableQuery query, String filter, String value) {
        var wanted = query.filter(filter);
        return wanted == null || wanted.equals(value);
    }

    private static String text(SchoolList list) {
        return SearchText.stored(Stream.of(
                list.title(), list.source(), list.act().text(), list.territory().name()));
    }

    private static String year(SchoolList list) {
        return Integer.toString(list.issued().from().getYear());
    }

    static Map<String, String> categories(ListLabels.Labels labels) {
        var titles = new LinkedHashMap<String, String>();
        for (var category : Category.values()) {
            titles.put(category.name(), labels.title(category));
        }
        return titles;
    }

    private static Map<String, String> options(
            List<SchoolList> lists, Function<SchoolList, String> key, Function<SchoolList, String> title) {
        return lists.stream()
                .sorted(Slice.byText(title))
                .collect(Collectors.toMap(key, title, (one, same) -> one, LinkedHashMap::new));
    }

    private static List<Column<SchoolList>> columns(
            ListLabels.Labels labels, boolean allColumns, boolean severalTerritories) {
        var columns = new ArrayList<Column<SchoolList>>();
        columns.add(Column.sortable("title", "Список", list -> Cell.link(list.title(), "/lists/" + list.id())));
        columns.add(Column.sortable(
                "category",
                "Категория",
                list -> Cell.badge(
                        labels.title(list.category(), list.territory()),
                        list.category().tone())));
        columns.add(Column.sortable("source", "Источник", list -> Cell.text(list.source())));
        columns.add(Column.sortable(
                "issued", "Дата", list -> Cell.text(list.issued().text())));
        if (allColumns || severalTerritories) {
            columns.add(Column.sortable(
                    "territory",
                    "Территория",
                    list -> Cell.text(list.territory().name())));
        }
        columns.add(Column.summed("entries", "Школ", list -> Cell.number(list.entries())));
        columns.add(Column.plain("basis", "Основание", list -> Cell.text(list.basis())));
        columns.add(Column.plain("state", "Что проверить", ListPages::toCheck));
        if (allColumns) {
            columns.add(Column.plain("origin", "Как попал в систему", list -> Cell.text(list.origin())));
            columns.add(Column.sortable("changed", "Изменён", list -> Cell.moment(list.changedAt())));
            columns.add(Column.plain("author", "Кем", list -> Cell.text(list.changedBy())));
        }
        return columns;
    }

    private static Cell toCheck(SchoolList list) {
        if (list.unmatched() > 0) {
            return Cell.badge("без школы в реестре: " + list.unmatched(), Tone.ATTENTION);
        }
        return list.openMarks() > 0 ? Cell.badge("отметка не подтверждена", Tone.ATTENTION) : Cell.text(null);
    }

    private static Map<String, String> applied(TableQuery query, ListLabels.Labels labels) {
        var applied = new LinkedHashMap<String, String>();
        var category = query.filter("category");
        if (category != null) {
            applied.put("Категория", categories(labels).getOrDefault(category, category));
        }
        var names = Map.of("source", "Источник", "year", "Год", "territory", "Территория");
        names.forEach((filter, title) -> {
            var value = query.filter(filter);
            if (value != null) {
                applied.put(title, Objects.requireNonNull(value));
            }
        });
        return applied;
    }
}
