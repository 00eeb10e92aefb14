package ru.podyom.identification.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.identification.lists.ListId;
import ru.podyom.identification.lists.ListLabels;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.identification.lists.Slice;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.category.ComputedCategory;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** Sets a list beside a run: official category and computed outcome, two things that never become one. */
@Component
class AgainstRunPages {

    private final SchoolLists lists;
    private final ListLabels labels;
    private final JudgedStore judged;

    AgainstRunPages(SchoolLists lists, ListLabels labels, JudgedStore judged) {
        this.lists = lists;
        this.labels = labels;
        this.judged = judged;
    }

    /** A school that is on the list, or that the run gave the outcome which the list stands for. */
    private record Row(
            @Nullable SchoolId school,
            String name,
            boolean listed,
            @Nullable Judged judged,
            Verity verity) {}

    /** How list and run go together for one school. */
    private enum Verity {
        AGREED("согласуется", Tone.GOOD),
        OTHER_OUTCOME("в списке, но вывод другой", Tone.ATTENTION),
        NO_DATA("в списке, данных недостаточно", Tone.NEUTRAL),
        NOT_TOLD("в этом расчёте такой категории нет", Tone.NEUTRAL),
        NOT_LISTED("вывод есть, в списке нет", Tone.ATTENTION);

        private final String title;
        private final Tone tone;

        Verity(String title, Tone tone) {
            this.title = title;
            this.tone = tone;
        }
    }

    AgainstRunPage page(Scope scope, ListId id, TableQuery query) {
        var list = lists.get(scope, id);
        var category = labels.of(scope).title(list.category(), list.territory());
        var runs = judged.runs(scope, list.territory());
        var titles = new LinkedHashMap<String, String>();
        runs.forEach(run -> titles.put(Long.toString(run.id()), run.title() + ", " + run.methodology()));
        var asked = query.number("run");
        if (asked != null && runs.stream().noneMatch(run -> run.id() == asked)) {
            throw new NotFound("run", asked);
        }
        if (runs.isEmpty()) {
            return new AgainstRunPage(list, category, titles, null, List.of(), null);
        }
        long run = asked == null ? usual(list, runs) : asked;
        var rows = rows(list, lists.entries(scope, id), judged.of(scope, run, list.territory()));
        return new AgainstRunPage(
                list,
                category,
                titles,
                Long.toString(run),
                sentences(list, rows),
                table(list, rows, query, titles.getOrDefault(Long.toString(run), "")));
    }

    /** The newest run whose data the list can rest on; else the newest. */
    private static long usual(SchoolList list, List<JudgedStore.RunChoice> runs) {
        return runs.stream()
                .filter(run -> Conflicts.concerns(run.year(), list.issued()))
                .findFirst()
                .orElse(runs.getFirst())
                .id();
    }

    private static ComputedCategory meant(Category category) {
        return switch (category) {
            case LOW_RESULTS -> ComputedCategory.LOW_RESULTS;
            case AT_RISK -> ComputedCategory.AT_RISK;
            case ADVERSE_CONDITIONS -> ComputedCategory.ADVERSE_CONDITIONS;
            case RESILIENT -> ComputedCategory.RESILIENT;
            case HIGH_RESULTS -> ComputedCategory.HIGH_RESULTS;
        };
    }

    /** Low results and the risk zone are told by every run; the rest only where a run found at least one such school. */
    private static boolean isTold(ComputedCategory meant, List<Judged> judged) {
        return meant == ComputedCategory.LOW_RESULTS
                || meant == ComputedCategory.AT_RISK
                || judged.stream().anyMatch(one -> one.says(meant));
    }

    private static List<Row> rows(SchoolList list, List<ListEntry> entries, List<Judged> judged) {
        var meant = meant(list.category());
        boolean told = isTold(meant, judged);
        var bySchool = judged.stream().collect(Collectors.toMap(Judged::school, one -> one));
        var rows = new ArrayList<Row>();
        for (ListEntry entry : entries) {
            var school = entry.school();
            var one = school == null ? null : bySchool.remove(school);
            rows.add(new Row(school, entry.name(), true, one, verity(one, meant, told)));
        }
        bySchool.values().stream()
                .filter(one -> one.says(meant))
                .forEach(one -> rows.add(new Row(one.school(), one.name(), false, one, Verity.NOT_LISTED)));
        rows.sort(Slice.byText(Row::name));
        return rows;
    }

    private static Verity verity(@Nullable Judged one, ComputedCategory meant, boolean told) {
        if (!told) {
            return Verity.NOT_TOLD;
        }
        if (one == null || one.outcome() == Outcome.INSUFFICIENT_DATA) {
            return Verity.NO_DATA;
        }
        return one.says(meant) ? Verity.AGREED : Verity.OTHER_OUTCOME;
    }

    private static List<String> sentences(SchoolList list, List<Row> rows) {
        var counts = new EnumMap<Verity, Integer>(Verity.class);
        rows.forEach(row -> counts.merge(row.verity(), 1, Integer::sum));
        var sentences = new ArrayList<String>();
        sentences.add(
                "Из " + Words.count(list.entries(), "школы", "школ", "школ") + " списка вывод расчёта согласуется у "
                        + counts.getOrDefault(Verity.AGREED, 0) + ", другой — у "
                        + counts.getOrDefault(Verity.OTHER_OUTCOME, 0) + ", данных недостаточно — у "
                        + counts.getOrDefault(Verity.NO_DATA, 0) + ".");
        if (counts.containsKey(Verity.NOT_TOLD)) {
            return List.of("Категории «" + meant(list.category()).title()
                    + "» расчёт не нашёл ни у одной школы: методика её не вычисляет или нет данных об условиях."
                    + " Сличать не с чем.");
        }
        sentences.add(
                "Тот же вывод расчёта, но в списке школы нет: " + counts.getOrDefault(Verity.NOT_LISTED, 0) + ".");
        return sentences;
    }

    private static Table table(SchoolList list, List<Row> rows, TableQuery query, String run) {
        var words = SearchText.words(query.search());
        var show = query.filter("show");
        var shown = rows.stream()
                .filter(row -> SearchText.matches(words, SearchText.stored(Stream.of(row.name()))))
                .filter(row -> show == null || row.verity() != Verity.AGREED)
                .toList();
        return Table.of(
                "/lists/" + list.id() + "/run",
                "Школы списка и расчёта",
                show == null ? "Ничего не найдено." : "Расхождений нет.",
                query,
                columns(),
                Slice.of(
                        shown,
                        query,
                        Map.of(
                                "school", Slice.byText(Row::name),
                                "verity", Comparator.comparing(Row::verity),
                                "listed", Comparator.comparing(row -> !row.listed()))),
                Map.of("Список", list.title() + ", " + list.sourceAndDate(), "Расчёт", run));
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.sortable("school", "Школа", AgainstRunPages::school),
                Column.sortable("listed", "В списке", row -> Cell.text(row.listed() ? "есть" : "нет")),
                Column.plain("outcome", "Вывод расчёта", AgainstRunPages::outcome),
                Column.plain("categories", "Категории расчёта", AgainstRunPages::categories),
                Column.plain("low", "Процедур с низким результатом", row -> {
                    var one = row.judged();
                    return one == null ? Cell.text("—") : Cell.text(one.low() + " из " + one.counted());
                }),
                Column.sortable("verity", "Согласие", row -> Cell.badge(row.verity().title, row.verity().tone)));
    }

    private static Cell school(Row row) {
        var school = row.school();
        return school == null
                ? Cell.text(row.name() + " (нет в реестре)")
                : Cell.link(row.name(), "/schools/" + school);
    }

    private static Cell outcome(Row row) {
        var one = row.judged();
        return one == null
                ? Cell.text("в расчёте нет")
                : Cell.link(one.outcome().title(), "/runs/" + one.run() + "/schools/" + one.school());
    }

    private static Cell categories(Row row) {
        var one = row.judged();
        return one == null
                ? Cell.text("—")
                : Cell.lines(
                        one.categories().stream().map(ComputedCategory::title).toList());
    }
}
