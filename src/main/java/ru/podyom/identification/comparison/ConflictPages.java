package ru.podyom.identification.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

/** Turns conflicts of a scope into a page. */
@Component
class ConflictPages {

    private static final Map<String, Comparator<Conflict>> ORDERS = Map.of(
            "kind", Comparator.comparing(Conflict::kind),
            "subject", Slice.byText(Conflict::subject),
            "place", Slice.byText(Conflict::place));

    private final SchoolLists lists;
    private final ListLabels labels;
    private final JudgedStore judged;

    ConflictPages(SchoolLists lists, ListLabels labels, JudgedStore judged) {
        this.lists = lists;
        this.labels = labels;
        this.judged = judged;
    }

    ConflictPage page(Scope scope, TableQuery query) {
        var all = conflicts(scope);
        var kind = query.filter("kind");
        var place = query.filter("place");
        var words = SearchText.words(query.search());
        var shown = all.stream()
                .filter(conflict -> kind == null || conflict.kind().name().equals(kind))
                .filter(conflict -> place == null || conflict.place().equals(place))
                .filter(conflict -> SearchText.matches(
                        words, SearchText.stored(Stream.of(conflict.subject(), conflict.sentence()))))
                .toList();
        return new ConflictPage(
                Table.of(
                        "/lists/conflicts",
                        "Расхождения",
                        all.isEmpty()
                                ? "Расхождений нет: списки и расчёты согласуются."
                                : "Фильтры ничего не пропустили.",
                        query,
                        columns(places(all).size() > 1),
                        Slice.of(shown, query, ORDERS),
                        applied(kind, place)),
                counts(all),
                kinds(),
                places(all),
                all.size());
    }

    List<Conflict> conflicts(Scope scope) {
        var all = lists.all(scope);
        var entries = lists.entries(scope, all.stream().map(SchoolList::id).toList());
        return new Conflicts(labels.of(scope), all, entries, lists.standings(scope, null))
                .find(entries, judged.newest(scope));
    }

    private static Map<String, ConflictPage.Count> counts(List<Conflict> all) {
        var counts = new LinkedHashMap<String, ConflictPage.Count>();
        for (var kind : Conflict.Kind.values()) {
            int number = (int)
                    all.stream().filter(conflict -> conflict.kind() == kind).count();
            if (number > 0) {
                counts.put(
                        kind.name(),
                        new ConflictPage.Count(kind.title(), kind.tone().css(), number));
            }
        }
        return counts;
    }

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : Conflict.Kind.values()) {
            kinds.put(kind.name(), kind.title());
        }
        return kinds;
    }

    private static Map<String, String> places(List<Conflict> all) {
        var places = new TreeMap<String, String>();
        all.forEach(conflict -> places.put(conflict.place(), conflict.place()));
        return places;
    }

    private static List<Column<Conflict>> columns(boolean severalPlaces) {
        var columns = new ArrayList<Column<Conflict>>();
        columns.add(Column.sortable(
                "kind",
                "Что",
                conflict -> Cell.badge(conflict.kind().title(), conflict.kind().tone())));
        columns.add(Column.sortable("subject", "Школа или список", ConflictPages::subject));
        if (severalPlaces) {
            columns.add(Column.sortable("place", "Муниципалитет", conflict -> Cell.text(conflict.place())));
        }
        columns.add(Column.plain("sentence", "Расхождение", conflict -> Cell.text(conflict.sentence())));
        columns.add(Column.plain("links", "Где посмотреть", conflict -> Cell.links(conflict.links())));
        return columns;
    }

    private static Cell subject(Conflict conflict) {
        var school = conflict.school();
        return school == null ? Cell.text(conflict.subject()) : Cell.link(conflict.subject(), "/schools/" + school);
    }

    private static Map<String, String> applied(@Nullable String kind, @Nullable String place) {
        var applied = new LinkedHashMap<String, String>();
        if (kind != null) {
            applied.put("Вид расхождения", kinds().getOrDefault(kind, kind));
        }
        if (place != null) {
            applied.put("Муниципалитет", place);
        }
        return applied;
    }
}
