package ru.podyom.identification.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.identification.comparison.ListComparison.Row;
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
import ru.podyom.ui.Words;

/** Turns a comparison of lists into a page. */
@Component
class ComparisonPages {

    private final SchoolLists lists;
    private final ListLabels labels;

    ComparisonPages(SchoolLists lists, ListLabels labels) {
        this.lists = lists;
        this.labels = labels;
    }

    ComparisonPage page(Scope scope, TableQuery query) {
        var all = lists.all(scope);
        var asked = asked(query);
        var chosen = all.stream()
                .filter(list -> asked.contains(list.id().value()))
                .sorted(Comparator.comparing((SchoolList list) -> list.issued().from())
                        .thenComparingLong(list -> list.id().value()))
                .toList();
        var choices = choices(scope, all, asked);
        if (chosen.size() < ComparisonPage.FEWEST || chosen.size() > ComparisonPage.MOST) {
            return new ComparisonPage(choices, hint(chosen.size()), List.of(), "", List.of(), null);
        }
        var comparison = ListComparison.of(
                chosen, lists.entries(scope, chosen.stream().map(SchoolList::id).toList()));
        return new ComparisonPage(
                choices,
                "",
                chosen(chosen),
                summary(comparison),
                comparison.overlaps().stream()
                        .map(overlap -> new ComparisonPage.Pair(
                                overlap.first() + 1,
                                overlap.second() + 1,
                                overlap.both(),
                                overlap.onlyFirst(),
                                overlap.onlySecond()))
                        .toList(),
                table(comparison, query));
    }

    /** Numbers of «?lists=3,5». */
    private static Set<Long> asked(TableQuery query) {
        var numbers = new LinkedHashSet<Long>();
        var written = query.filter("lists");
        if (written != null) {
            Arrays.stream(written.split(","))
                    .filter(number -> number.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .forEach(numbers::add);
        }
        return numbers;
    }

    private static String hint(int chosen) {
        return switch (chosen) {
            case 0 -> "Отметьте от двух до пяти списков.";
            case 1 -> "Отметьте ещё хотя бы один список.";
            default -> "Отмечено больше пяти списков: рядом помещаются только пять.";
        };
    }

    private Map<String, List<ComparisonPage.Choice>> choices(Scope scope, List<SchoolList> all, Set<Long> asked) {
        var words = labels.of(scope);
        var choices = new LinkedHashMap<String, List<ComparisonPage.Choice>>();
        all.stream()
                .sorted(Slice.byText(list -> list.territory().name()))
                .forEach(list -> choices.computeIfAbsent(list.territory().name(), _ -> new ArrayList<>())
                        .add(new ComparisonPage.Choice(
                                list.id().value(),
                                list.title(),
                                words.title(list.category(), list.territory()),
                                list.category().tone().css(),
                                list.sourceAndDate() + ", " + Words.count(list.entries(), "школа", "школы", "школ"),
                                asked.contains(list.id().value()))));
        return choices;
    }

    private static List<ComparisonPage.Chosen> chosen(List<SchoolList> lists) {
        var chosen = new ArrayList<ComparisonPage.Chosen>();
        for (SchoolList list : lists) {
            chosen.add(new ComparisonPage.Chosen(
                    chosen.size() + 1, list.id().value(), list.title(), list.sourceAndDate(), list.entries()));
        }
        return chosen;
    }

    private static String summary(ListComparison comparison) {
        return "Всего в этих списках "
                + Words.count(comparison.rows().size(), "школа", "школы", "школ")
                + ", во всех сразу — " + comparison.onAll() + ".";
    }

    private static Table table(ListComparison comparison, TableQuery query) {
        var words = SearchText.words(query.search());
        var show = query.filter("show");
        var rows = comparison.rows().stream()
                .filter(row -> SearchText.matches(words, SearchText.stored(Stream.of(row.name(), row.municipality()))))
                .filter(row -> show == null
                        || show.equals("all")
                                == (row.count() == comparison.lists().size()))
                .toList();
        return Table.of(
                "/lists/compare",
                "Школы сравниваемых списков",
                "Таких школ в этих списках нет.",
                query,
                columns(comparison.lists()),
                Slice.of(rows, query, orders(comparison.lists().size())),
                applied(comparison.lists(), show));
    }

    private static Map<String, Comparator<Row>> orders(int lists) {
        var orders = new LinkedHashMap<String, Comparator<Row>>();
        orders.put("school", Slice.byText(Row::name));
        orders.put("municipality", Slice.byText(Row::municipality));
        orders.put("count", Comparator.comparingInt(Row::count));
        for (int list = 0; list < lists; list++) {
            int place = list;
            orders.put("list" + (place + 1), Comparator.comparing(row -> !row.isOn(place)));
        }
        return orders;
    }

    private static List<Column<Row>> columns(List<SchoolList> lists) {
        var columns = new ArrayList<Column<Row>>();
        columns.add(Column.sortable("school", "Школа", ComparisonPages::school));
        boolean several =
                lists.stream().map(list -> list.territory().key()).distinct().count() > 1
                        || lists.stream().anyMatch(list -> list.territory().municipality() == null);
        if (several) {
            columns.add(Column.sortable("municipality", "Муниципалитет", row -> Cell.text(row.municipality())));
        }
        for (int list = 0; list < lists.size(); list++) {
            int place = list;
            columns.add(Column.sortable(
                    "list" + (place + 1),
                    (place + 1) + ". " + lists.get(place).sourceAndDate(),
                    row -> standing(row, place)));
        }
        if (lists.size() > 2) {
            columns.add(Column.sortable("count", "В скольких", row -> Cell.number(row.count())));
        }
        return columns;
    }

    private static Cell school(Row row) {
        var school = row.school();
        return school == null
                ? Cell.text(row.name() + " (нет в реестре)")
                : Cell.link(row.name(), "/schools/" + school);
    }

    private static Cell standing(Row row, int place) {
        var line = row.lines().get(place);
        if (line == null) {
            return Cell.text("нет");
        }
        return Cell.badge(line.mark().isEmpty() ? "есть" : "есть, " + line.mark(), Tone.INFO);
    }

    private static Map<String, String> applied(List<SchoolList> lists, @Nullable String show) {
        var applied = new LinkedHashMap<String, String>();
        for (int list = 0; list < lists.size(); list++) {
            applied.put(
                    "Список " + (list + 1),
                    lists.get(list).title() + " (" + lists.get(list).sourceAndDate() + ", "
                            + lists.get(list).basis() + ")");
        }
        if (show != null) {
            applied.put("Показаны", show.equals("all") ? "только школы всех списков" : "только школы не всех списков");
        }
        return applied;
    }
}
