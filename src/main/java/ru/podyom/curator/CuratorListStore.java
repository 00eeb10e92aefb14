package ru.podyom.curator;

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

/** SQL of the list of curators: one statement for a page, whatever is asked. */
@Repository
class CuratorListStore {

    private static final Map<String, String> ORDERS = Map.of(
            "name", "x.family",
            "school", "x.school_name",
            "municipality", "x.municipality",
            "order", "x.order_date",
            "from", "x.started_on",
            "to", "coalesce(x.ended_on, x.ends_on)",
            "load", "x.load");

    private final CuratorStore store;

    CuratorListStore(CuratorStore store) {
        this.store = store;
    }

    PageOf<Curatorship> page(Scope scope, TableQuery query) {
        List<Set<String>> words = SearchText.words(query.search());
        StringBuilder where = new StringBuilder("""
                 where (:kind::text is null or x.kind = :kind)
                   and (:municipality::bigint is null or x.municipality_id = :municipality)
                   and (:state = 'all' or (:state = 'ended') = (coalesce(x.ended_on, x.ends_on, :today) < :today))
                """);
        where.append(SearchText.condition(words, "x.sought"));
        String state = query.filter("state");
        var sql = store.seen(
                        "select x.*, count(*) over () as total from (" + CuratorStore.SELECT + ") x" + where
                                + " order by "
                                + query.orderBy(ORDERS, "x.family, x.given, x.school_name, x.id")
                                + " limit :limit offset :offset",
                        scope)
                .param("kind", query.filter("kind"))
                .param("municipality", query.number("municipality"))
                .param("state", state == null ? "" : state)
                .param("limit", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(ListQueries.bind(sql, words), (row, n) -> CuratorStore.curatorship(row, scope));
    }

    /** Municipalities with curators, by number: the choice of the filter. */
    Map<String, String> municipalities(Scope scope) {
        Map<String, String> choices = new LinkedHashMap<>();
        store.seen("""
                        select m.id, m.name from authority.municipality_view m
                         where exists (
                               select 1 from curator.curatorship c join school.school_view s on s.id = c.school_id
                                where s.municipality_id = m.id and c.undone_at is null and\s""" + Seen.SCHOOL + ") order by m.name", scope)
                .query((row, n) -> choices.put(row.getString(1), row.getString(2)))
                .list();
        return choices;
    }
}
