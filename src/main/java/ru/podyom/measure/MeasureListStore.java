package ru.podyom.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.TableQuery;

/** SQL of the list of measures: one statement for a page, whatever is asked. */
@Repository
class MeasureListStore {

    private static final Map<String, String> ORDERS =
            Map.of("title", "x.title", "place", "x.place_name", "from", "x.started_on", "until", "x.ends_on");

    private final MeasureStore store;

    MeasureListStore(MeasureStore store) {
        this.store = store;
    }

    PageOf<Measure> page(Scope scope, TableQuery query) {
        List<Set<String>> words = SearchText.words(query.search());
        var where = new StringBuilder("""
                 where (:state::text is null or x.state = :state)
                   and (:direction::text is null or x.direction = :direction)
                   and (:origin::text is null or x.origin = :origin)
                   and (:record::bigint is null or x.origin_id = :record and (:origin::text is not null or x.origin in ('MINUTES', 'FINDING')))
                   and (:municipality::bigint is null or x.municipality_id = :municipality)
                   and (:school::bigint is null or x.school_id = :school)
                """);
        where.append(SearchText.condition(words, "x.search_text || lower(x.place_name)"));
        var sql = store.seen(
                        "select x.*, count(*) over () as total from (" + MeasureStore.SELECT
                                + " and e.undone_at is null) x"
                                + where + " order by "
                                + query.orderBy(
                                        ORDERS,
                                        "case x.state when 'UNJUDGED' then 0 when 'RUNNING' then 1 else 2 end,"
                                                + " x.started_on desc, x.id desc")
                                + " limit :limit offset :offset",
                        scope)
                .param("state", query.filter("state"))
                .param("direction", query.filter("direction"))
                .param("origin", query.filter("origin"))
                .param("record", query.number("record"))
                .param("municipality", query.number("municipality"))
                .param("school", query.number("school"))
                .param("limit", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(ListQueries.bind(sql, words), (row, n) -> MeasureStore.measure(row, scope));
    }

    /** Municipalities with measures, by number: the choice of the filter. */
    Map<String, String> municipalities(Scope scope) {
        Map<String, String> choices = new LinkedHashMap<>();
        store.seen(
                        "select distinct x.municipality_id, x.municipality from (" + MeasureStore.SELECT
                                + " and e.undone_at is null) x order by x.municipality",
                        scope)
                .query((row, n) -> choices.put(row.getString(1), row.getString(2)))
                .list();
        return choices;
    }
}
