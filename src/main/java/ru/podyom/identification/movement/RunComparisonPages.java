package ru.podyom.identification.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.Slice;
import ru.podyom.identification.movement.RunComparison.Change;
import ru.podyom.identification.movement.RunComparison.Pair;
import ru.podyom.identification.movement.RunComparison.Told;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** Turns a comparison of runs into a page. */
@Component
class RunComparisonPages {

    private static final Map<String, Comparator<Pair>> ORDERS = Map.of(
            "school", Slice.byText(Pair::name),
            "municipality", Slice.byText(Pair::municipality),
            "change", Comparator.comparing(Pair::change));

    private final RunComparisonStore store;

    RunComparisonPages(RunComparisonStore store) {
        this.store = store;
    }

    RunComparisonPage page(Scope scope, TableQuery query) {
        return page(scope, query, false);
    }

    /** The same for a file, with every row and every number. */
    RunComparisonPage file(Scope scope, TableQuery query) {
        return page(scope, query.everything(), true);
    }

    private RunComparisonPage page(Scope scope, TableQuery query, boolean file) {
        var runs = store.runs(scope);
        var titles = new LinkedHashMap<String, String>();
        runs.forEach(run -> titles.put(Long.toString(run.id()), run.named()));
        var asked = query.number("a");
        var after = after(runs, query);
        var before = asked == null ? after.flatMap(run -> before(runs, run)) : Optional.of(found(runs, asked));
        if (after.isEmpty() || before.isEmpty()) {
            return new RunComparisonPage(
                    titles,
                    "",
                    after.map(run -> Long.toString(run.id())).orElse(""),
                    List.of(),
                    true,
                    "",
                    Map.of(),
                    null,
                    null);
        }
        var comparison = new RunComparison(
                before.get(),
                after.get(),
                store.pairs(scope, before.get().id(), after.get().id()));
        return new RunComparisonPage(
                titles,
                Long.toString(before.get().id()),
                Long.toString(after.get().id()),
                comparison.cautions(),
                before.get().parameters().equals(after.get().parameters())
                        && before.get().title().equals(after.get().title()),
                sentence(comparison),
                comparison.matrix(),
                comparison.chart(),
                table(scope, comparison, query, file));
    }

    private static Optional<RunSide> after(List<RunSide> runs, TableQuery query) {
        var asked = query.number("b");
        return asked == null ? runs.stream().findFirst() : Optional.of(found(runs, asked));
    }

    /** The last run before, of the same territory where there is one. */
    private static Optional<RunSide> before(List<RunSide> runs, RunSide after) {
        var others = runs.stream().filter(run -> run.id() != after.id()).toList();
        var earlier = others.stream().filter(run -> run.id() < after.id()).toList();
        return Stream.of(earlier, others)
                .flatMap(List::stream)
                .filter(run -> run.territory().equals(after.territory()))
                .findFirst()
                .or(() -> Stream.concat(earlier.stream(), others.stream()).findFirst());
    }

    private static RunSide found(List<RunSide> runs, long id) {
        return runs.stream().filter(run -> run.id() == id).findFirst().orElseThrow(() -> new NotFound("run", id));
    }

    private static String sentence(RunComparison comparison) {
        return "Вошли в список низких результатов: " + comparison.count(Change.ENTERED) + "; вышли: "
                + comparison.count(Change.LEFT) + "; остались: " + comparison.count(Change.STAYED)
                + ". Вывод сменился ещё у "
                + Words.count(comparison.count(Change.OTHER), "школы", "школ", "школ") + ".";
    }

    private Table table(Scope scope, RunComparison comparison, TableQuery query, boolean file) {
        var words = SearchText.words(query.search());
        var rows = comparison.pairs().stream()
                .filter(pair -> is(query, "change", pair.change().name()))
                .filter(pair -> is(query, "from", outcome(pair.before())))
                .filter(pair -> is(query, "to", outcome(pair.after())))
                .filter(pair ->
                        SearchText.matches(words, SearchText.stored(Stream.of(pair.name(), pair.municipality()))))
                .toList();
        var page = Slice.of(rows, query, ORDERS);
        return Table.of(
                "/runs/compare",
                "Школы двух расчётов",
                "Фильтры не пропустили ни одной школы.",
                query,
                columns(comparison, changes(scope, comparison, page, !file)),
                page,
                applied(comparison, query));
    }

    private static boolean is(TableQuery query, String filter, String value) {
        var wanted = query.filter(filter);
        return wanted == null || wanted.equals(value);
    }

    private static String outcome(@Nullable Told told) {
        return told == null ? "" : told.outcome().name();
    }

    /** Counts that differ, in words, of the schools on the page; a file gets every one of them. */
    private Map<SchoolId, List<String>> changes(
            Scope scope, RunComparison comparison, PageOf<Pair> page, boolean decisive) {
        var schools = page.rows().stream().map(Pair::school).toList();
        return store.counts(scope, comparison.before().id(), comparison.after().id(), schools).stream()
                .collect(Collectors.groupingBy(
                        RunComparisonStore.Count::school,
                        Collectors.collectingAndThen(
                                Collectors.toList(), counts -> CountChanges.inWords(counts, decisive, scope))));
    }

    private static List<Column<Pair>> columns(RunComparison comparison, Map<SchoolId, List<String>> changes) {
        long run = comparison.after().id();
        long earlier = comparison.before().id();
        var columns = new ArrayList<Column<Pair>>();
        columns.add(Column.sortable(
                "school",
                "Школа",
                pair -> Cell.link(
                        pair.name(), "/runs/" + (pair.after() == null ? earlier : run) + "/schools/" + pair.school())));
        if (comparison.pairs().stream().map(Pair::municipality).distinct().count() > 1) {
            columns.add(Column.sortable("municipality", "Муниципалитет", pair -> Cell.text(pair.municipality())));
        }
        columns.add(Column.plain("before", "Было (№ " + earlier + ")", pair -> told(pair.before())));
        columns.add(Column.plain("after", "Стало (№ " + run + ")", pair -> told(pair.after())));
        columns.add(Column.sortable(
                "change", "Что стало", pair -> Cell.badge(pair.change().title(), tone(pair.change()))));
        columns.add(Column.plain("low", "Низких из учтённых", RunComparisonPages::low));
        columns.add(Column.plain(
                "numbers",
                "Что изменило счёт: не справились",
                pair -> Cell.lines(changes.getOrDefault(pair.school(), List.of()))));
        return columns;
    }

    private static Cell told(@Nullable Told told) {
        return Cell.text(told == null ? "в расчёте нет" : told.outcome().title());
    }

    private static Cell low(Pair pair) {
        return Cell.text(low(pair.before()) + " → " + low(pair.after()));
    }

    private static String low(@Nullable Told told) {
        return told == null ? "—" : told.low() + "\u00a0из\u00a0" + told.counted();
    }

    private static Tone tone(Change change) {
        return switch (change) {
            case ENTERED -> Tone.ATTENTION;
            case LEFT -> Tone.GOOD;
            case STAYED -> Tone.SERIOUS;
            case OTHER -> Tone.INFO;
            case SAME -> Tone.NEUTRAL;
        };
    }

    private static Map<String, String> applied(RunComparison comparison, TableQuery query) {
        var applied = new LinkedHashMap<String, String>();
        applied.put("Было", comparison.before().named());
        applied.put("Стало", comparison.after().named());
        var change = query.filter("change");
        if (change != null) {
            applied.put("Что стало", RunComparisonPage.changes().getOrDefault(change, change));
        }
        return applied;
    }
}
