package ru.podyom.identification.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.ListLabels;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.identification.lists.Slice;
import ru.podyom.identification.movement.Movement.Path;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;

/** Chooses the lists of one category in one territory and turns their movement into a page. */
@Component
class MovementPages {

    /** Value of the filter that takes lists of all sources together. */
    private static final String ANY = "*";

    private static final int MOST_LISTS = 8;

    private final SchoolLists lists;
    private final ListLabels labels;

    MovementPages(SchoolLists lists, ListLabels labels) {
        this.lists = lists;
        this.labels = labels;
    }

    MovementPage page(Scope scope, TableQuery query) {
        var all = lists.all(scope);
        var territory =
                chosen(query.filter("territory"), all, list -> list.territory().key());
        var here = keep(all, territory, list -> list.territory().key());
        var category =
                chosen(query.filter("category"), here, list -> list.category().name());
        var same = keep(here, category, list -> list.category().name());
        var source = source(query.filter("source"), same);
        var row = same.stream()
                .filter(list -> source.equals(ANY) || list.source().equals(source))
                .sorted(Comparator.comparing((SchoolList list) -> list.issued().from())
                        .thenComparingLong(list -> list.id().value()))
                .toList();
        var words = labels.of(scope);
        var shown = row.subList(Math.max(0, row.size() - MOST_LISTS), row.size());
        var movement = shown.size() < 2
                ? null
                : Movement.of(
                        shown,
                        lists.entries(scope, shown.stream().map(SchoolList::id).toList()));
        return new MovementPage(
                options(
                        all,
                        list -> list.territory().key(),
                        list -> list.territory().name()),
                options(here, list -> list.category().name(), list -> words.title(list.category(), list.territory())),
                sources(same),
                Map.of("territory", territory, "category", category, "source", source),
                movement == null ? null : movement.chart(),
                movement == null ? List.of() : steps(movement),
                movement == null ? null : table(movement, query));
    }

    /** What was asked for where it exists, else what most lists have: there is most to see. */
    private static String chosen(
            @Nullable String asked, List<SchoolList> lists, Function<SchoolList, String> property) {
        var counts = lists.stream().collect(Collectors.groupingBy(property, LinkedHashMap::new, Collectors.counting()));
        if (asked != null && counts.containsKey(asked)) {
            return asked;
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String source(@Nullable String asked, List<SchoolList> lists) {
        var counts = lists.stream().collect(Collectors.groupingBy(SchoolList::source, Collectors.counting()));
        if (asked != null && (asked.equals(ANY) || counts.containsKey(asked))) {
            return asked;
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(ANY);
    }

    private static List<SchoolList> keep(List<SchoolList> lists, String value, Function<SchoolList, String> property) {
        return lists.stream().filter(list -> property.apply(list).equals(value)).toList();
    }

    private static Map<String, String> options(
            List<SchoolList> lists, Function<SchoolList, String> key, Function<SchoolList, String> title) {
        return lists.stream()
                .sorted(Slice.byText(title))
                .collect(Collectors.toMap(key, title, (one, _) -> one, LinkedHashMap::new));
    }

    private static Map<String, String> sources(List<SchoolList> lists) {
        var sources = new LinkedHashMap<String, String>();
        sources.put(ANY, "Все источники по времени");
        sources.putAll(options(lists, SchoolList::source, SchoolList::source));
        return sources;
    }

    private static List<MovementPage.Step> steps(Movement movement) {
        var steps = new ArrayList<MovementPage.Step>();
        for (FlowChart.Flow flow : movement.flows()) {
            int from = steps.size();
            steps.add(new MovementPage.Step(
                    movement.lists().get(from).sourceAndDate(),
                    movement.lists().get(from + 1).sourceAndDate(),
                    flow.stayed(),
                    flow.entered(),
                    flow.left()));
        }
        return steps;
    }

    private static Table table(Movement movement, TableQuery query) {
        var words = SearchText.words(query.search());
        var last = query.filter("last");
        var rows = movement.paths().stream()
                .filter(path ->
                        SearchText.matches(words, SearchText.stored(Stream.of(path.name(), path.municipality()))))
                .filter(path -> last == null || path.last().name().equals(last))
                .toList();
        return Table.of(
                "/lists/movement",
                "Школы и их движение по спискам",
                "Таких школ нет.",
                query,
                columns(movement.lists()),
                Slice.of(
                        rows,
                        query,
                        Map.of(
                                "school",
                                Slice.byText(Path::name),
                                "municipality",
                                Slice.byText(Path::municipality),
                                "last",
                                Comparator.comparing(Path::last))),
                Map.of(
                        "Списки",
                        movement.lists().stream().map(SchoolList::sourceAndDate).collect(Collectors.joining(" → "))));
    }

    private static List<Column<Path>> columns(List<SchoolList> lists) {
        var columns = new ArrayList<Column<Path>>();
        columns.add(Column.sortable("school", "Школа", MovementPages::school));
        if (lists.getFirst().territory().municipality() == null) {
            columns.add(Column.sortable("municipality", "Муниципалитет", path -> Cell.text(path.municipality())));
        }
        for (int list = 0; list < lists.size(); list++) {
            int place = list;
            columns.add(Column.plain(
                    "list" + place,
                    lists.get(place).sourceAndDate(),
                    path -> path.on().get(place) ? Cell.badge("есть", Tone.INFO) : Cell.text("нет")));
        }
        columns.add(Column.sortable(
                "last", "К последнему списку", path -> Cell.badge(path.last().title(), tone(path.last()))));
        return columns;
    }

    private static Cell school(Path path) {
        var school = path.school();
        return school == null
                ? Cell.text(path.name() + " (нет в реестре)")
                : Cell.link(path.name(), "/schools/" + school);
    }

    private static Tone tone(Movement.Last last) {
        return switch (last) {
            case ENTERED, RETURNED -> Tone.ATTENTION;
            case STAYED -> Tone.NEUTRAL;
            case LEFT, EARLIER -> Tone.GOOD;
        };
    }

    static Map<String, String> lastTitles() {
        var titles = new LinkedHashMap<String, String>();
        for (var last : Movement.Last.values()) {
            titles.put(last.name(), last.title());
        }
        return titles;
    }
}
