package ru.podyom.identification.movement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.identification.lists.Slice;
import ru.podyom.identification.movement.Cohorts.Member;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;

/** Turns cohorts into a page. */
@Component
class CohortPages {

    private static final List<Column<Member>> COLUMNS = List.of(
            Column.sortable("school", "Школа", member -> Cell.link(member.name(), "/schools/" + member.school())),
            Column.sortable("municipality", "Муниципалитет", member -> Cell.text(member.municipality())),
            Column.sortable("cohort", "Набор", member -> Cell.text(Cohorts.title(year(member)))),
            Column.plain("lists", "Какие списки это говорят", CohortPages::lists));

    private static final Map<String, Comparator<Member>> ORDERS = Map.of(
            "school", Slice.byText(Member::name),
            "municipality", Slice.byText(Member::municipality),
            "cohort", Comparator.comparingInt(CohortPages::year));

    private final SchoolLists lists;

    CohortPages(SchoolLists lists) {
        this.lists = lists;
    }

    CohortPage page(Scope scope, TableQuery query) {
        var all = lists.all(scope);
        var cohorts = Cohorts.of(
                all, lists.entries(scope, all.stream().map(SchoolList::id).toList()));
        var words = SearchText.words(query.search());
        var asked = query.number("cohort");
        var shown = cohorts.members().stream()
                .filter(member -> asked == null || year(member) == asked)
                .filter(member ->
                        SearchText.matches(words, SearchText.stored(Stream.of(member.name(), member.municipality()))))
                .toList();
        var sizes = new LinkedHashMap<String, Integer>();
        cohorts.sizes().forEach((year, size) -> sizes.put(year.toString(), size));
        return new CohortPage(
                cohorts.options(),
                sizes,
                Table.of(
                        "/projects/500",
                        "Школы проекта «500+»",
                        "Ни один список не называет таких участников проекта.",
                        query,
                        Column.within(scope, COLUMNS),
                        Slice.of(shown, query, ORDERS),
                        asked == null ? Map.of() : Map.of("Набор", Cohorts.title(asked.intValue()))));
    }

    private static int year(Member member) {
        return Objects.requireNonNullElse(member.year(), 0);
    }

    private static Cell lists(Member member) {
        return Cell.links(member.lists().stream()
                .map(list -> new Cell.Link(list.sourceAndDate(), "/lists/" + list.id()))
                .toList());
    }
}
