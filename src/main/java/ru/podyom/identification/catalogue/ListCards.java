package ru.podyom.identification.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.Legend;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.identification.lists.ListId;
import ru.podyom.identification.lists.ListLabels;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.identification.lists.Slice;
import ru.podyom.identification.lists.Standing;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;

/** Turns one list into its card and its appendix. */
@Component
class ListCards {

    private static final Map<String, Comparator<ListEntry>> ORDERS = Map.of(
            "place", Comparator.comparingInt(ListEntry::place),
            "school", Slice.byText(ListEntry::nameThen),
            "municipality", Slice.byText(ListEntry::municipality),
            "mark", Comparator.comparing(ListEntry::mark),
            "project", Comparator.comparing(ListEntry::project));

    private final SchoolLists lists;
    private final ListLabels labels;

    ListCards(SchoolLists lists, ListLabels labels) {
        this.lists = lists;
        this.labels = labels;
    }

    ListPage card(Scope scope, ListId id, TableQuery query) {
        var list = lists.get(scope, id);
        var entries = lists.entries(scope, id);
        var others = others(scope, list, entries);
        var words = labels.of(scope);
        var unmatched = entries.stream().filter(entry -> entry.school() == null).toList();
        return new ListPage(
                list,
                words.title(list.category(), list.territory()),
                table(list, entries, others, words, query),
                marks(list, entries, others),
                unmatched,
                unmatched.isEmpty() || !list.whole() ? Map.of() : choices(scope, list));
    }

    AppendixPage appendix(Scope scope, ListId id) {
        var list = lists.get(scope, id);
        var entries = lists.entries(scope, id);
        return new AppendixPage(
                list,
                labels.of(scope).title(list.category(), list.territory()),
                entries,
                marks(list, entries, Map.of()).stream()
                        .filter(MarkLegend::isConfirmed)
                        .toList(),
                list.territory().municipality() == null);
    }

    /** Where each school of the list stands besides it. */
    private Map<Long, List<Standing>> others(Scope scope, SchoolList list, List<ListEntry> entries) {
        var schools =
                entries.stream().map(ListEntry::school).filter(Objects::nonNull).toList();
        return lists.standings(scope, schools).stream()
                .filter(standing -> !standing.list().equals(list.id()))
                .collect(Collectors.groupingBy(standing -> standing.school().value()));
    }

    private Map<String, String> choices(Scope scope, SchoolList list) {
        var choices = new LinkedHashMap<String, String>();
        lists.choices(scope, list.territory())
                .forEach(choice -> choices.put(choice.id().toString(), choice.title(list.territory())));
        return choices;
    }

    private static Table table(
            SchoolList list,
            List<ListEntry> entries,
            Map<Long, List<Standing>> others,
            ListLabels.Labels labels,
            TableQuery query) {
        var words = SearchText.words(query.search());
        var shown = entries.stream()
                .filter(entry -> SearchText.matches(
                        words,
                        SearchText.stored(
                                Stream.of(entry.nameThen(), entry.name(), entry.written(), entry.municipality()))))
                .toList();
        return Table.of(
                "/lists/" + list.id(),
                "Школы списка «" + list.title() + "»",
                "По этим словам в списке ничего не найдено.",
                query,
                columns(list, entries, others, labels),
                Slice.of(shown, query, ORDERS),
                Map.of("Список", list.title(), "Источник и дата", list.sourceAndDate(), "Основание", list.basis()));
    }

    private static List<Column<ListEntry>> columns(
            SchoolList list, List<ListEntry> entries, Map<Long, List<Standing>> others, ListLabels.Labels labels) {
        var columns = new ArrayList<Column<ListEntry>>();
        columns.add(
                Column.sortable("place", "№", entry -> Cell.text(entry.number().isEmpty() ? "—" : entry.number())));
        columns.add(Column.sortable("school", "Школа", ListCards::school));
        if (entries.stream().anyMatch(ListCards::writtenOtherwise)) {
            columns.add(Column.plain(
                    "written",
                    "Как написано",
                    entry -> writtenOtherwise(entry) ? Cell.text(entry.written()) : Cell.text("так же")));
        }
        if (list.territory().municipality() == null) {
            columns.add(Column.sortable("municipality", "Муниципалитет", entry -> Cell.text(entry.municipality())));
        }
        columns.add(Column.sortable("mark", "Отметка", entry -> Cell.text(entry.mark())));
        columns.add(Column.sortable("project", "Проект 500+", entry -> Cell.text(entry.project())));
        if (entries.stream().anyMatch(entry -> !entry.note().isEmpty())) {
            columns.add(Column.plain("note", "Примечание", entry -> Cell.text(entry.note())));
        }
        columns.add(Column.plain("others", "Где ещё стоит школа", entry -> elsewhere(list, entry, others, labels)));
        return columns;
    }

    private static boolean writtenOtherwise(ListEntry entry) {
        return !entry.written().equals(entry.called().then());
    }

    private static Cell school(ListEntry entry) {
        var school = entry.school();
        return school == null
                ? Cell.badge("не узнана", Tone.ATTENTION)
                : Cell.link(entry.called().text(), "/schools/" + school);
    }

    private static Cell elsewhere(
            SchoolList list, ListEntry entry, Map<Long, List<Standing>> others, ListLabels.Labels labels) {
        var school = entry.school();
        var standings = school == null ? List.<Standing>of() : others.getOrDefault(school.value(), List.of());
        return Cell.links(standings.stream()
                .map(standing -> new Cell.Link(
                        (standing.category() == list.category() ? "" : labels.title(standing.category()) + ": ")
                                + standing.source() + ", " + standing.issued().text(),
                        "/lists/" + standing.list()))
                .toList());
    }

    private List<MarkLegend> marks(SchoolList list, List<ListEntry> entries, Map<Long, List<Standing>> others) {
        var marks = new TreeSet<String>();
        entries.stream().map(ListEntry::mark).filter(mark -> !mark.isEmpty()).forEach(marks::add);
        if (marks.isEmpty()) {
            return List.of();
        }
        var confirmed = lists.legends(list).stream().collect(Collectors.toMap(Legend::mark, legend -> legend));
        var reading = new MarkReading(entries, cohorts(others), otherLists(others));
        return marks.stream()
                .map(mark -> legend(mark, entries, confirmed.get(mark), reading))
                .toList();
    }

    private static MarkLegend legend(String mark, List<ListEntry> entries, @Nullable Legend said, MarkReading reading) {
        int lines = (int)
                entries.stream().filter(entry -> entry.mark().equals(mark)).count();
        return said == null
                ? new MarkLegend(mark, lines, null, null, null, reading.of(mark))
                : new MarkLegend(mark, lines, said.meaning(), said.by(), said.at(), null);
    }

    private static Map<Long, Set<Integer>> cohorts(Map<Long, List<Standing>> others) {
        var cohorts = new HashMap<Long, Set<Integer>>();
        others.forEach((school, standings) -> cohorts.put(
                school,
                standings.stream()
                        .map(Standing::cohort)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        return cohorts;
    }

    private static List<MarkReading.Other> otherLists(Map<Long, List<Standing>> others) {
        var schools = new LinkedHashMap<String, Set<Long>>();
        others.values().stream()
                .flatMap(List::stream)
                .forEach(standing -> schools.computeIfAbsent(standing.title(), _ -> new HashSet<>())
                        .add(standing.school().value()));
        return schools.entrySet().stream()
                .map(other -> new MarkReading.Other(other.getKey(), other.getValue()))
                .toList();
    }
}
