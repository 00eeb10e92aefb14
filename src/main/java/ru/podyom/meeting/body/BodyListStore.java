package ru.podyom.meeting.body;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.TableQuery;

/** SQL of the list of bodies: one statement for a page, whatever is asked. */
@Repository
class BodyListStore {

    private static final Map<String, String> ORDERS = Map.of(
            "name", "x.name",
            "kind", "x.kind",
            "territory", "x.territory",
            "from", "x.started_on",
            "to", "x.ends_on",
            "members", "x.members",
            "meetings", "x.meetings",
            "last", "x.last");

    private final BodyStore store;
    private final Clock clock;

    BodyListStore(BodyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    PageOf<BodyLine> page(Scope scope, TableQuery query) {
        List<Set<String>> words = SearchText.words(query.search());
        StringBuilder where = new StringBuilder();
        where.append(SearchText.condition(words, "x.sought"));
        String state = query.filter("state");
        var sql = store.seen(
                        """
                        select x.*, count(*) over () as total from (
                          select b.id, b.name, b.kind, b.order_document || ' № ' || b.order_number as act, b.started_on, b.ends_on,
                                 coalesce(m.name, r.name) as territory,
                                 (select count(*) from meeting.body_member c where c.body_id = b.id and c.started_on <= :today
                                     and coalesce(c.ended_on, :today) >= :today) as members,
                                 (select count(*) from meeting.meeting h where h.body_id = b.id and h.state = 'HELD') as meetings,
                                 (select max(h.day) from meeting.meeting h where h.body_id = b.id and h.state = 'HELD') as last,
                                 ' ' || lower(translate(concat_ws(' ', b.name, b.order_number, coalesce(m.name, r.name)), 'Ёё-', 'Ее'))
                                     || ' ' as sought
                            from meeting.body b
                            join authority.region_view r on r.id = b.region_id
                            left join authority.municipality_view m on m.id = b.municipality_id
                           where (:state = 'all' or (:state = 'ended') = (coalesce(b.ends_on, :today) < :today))
                             and (:kind::text is null or b.kind = :kind) and\s""" + BodyStore.SEEN + ") x where true" + where + " order by "
                                + query.orderBy(ORDERS, "x.territory, x.name, x.id") + " limit :limit offset :offset",
                        scope)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("state", state == null ? "" : state)
                .param("kind", query.filter("kind"))
                .param("limit", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(
                ListQueries.bind(sql, words),
                (row, n) -> new BodyLine(
                        new BodyId(row.getLong("id")),
                        row.getString("name"),
                        BodyKind.valueOf(row.getString("kind")),
                        row.getString("territory"),
                        row.getString("act"),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getInt("members"),
                        row.getInt("meetings"),
                        row.getObject("last", LocalDate.class)));
    }

    List<Bodies.Choice> workingOn(Scope scope, LocalDate day) {
        return store.seen("""
                        select b.id, b.name, b.region_id, b.municipality_id, coalesce(m.name, r.name) as territory
                          from meeting.body b
                          join authority.region_view r on r.id = b.region_id
                          left join authority.municipality_view m on m.id = b.municipality_id
                         where b.started_on <= :day and coalesce(b.ends_on, :day) >= :day and\s""" + BodyStore.SEEN + """
                         order by b.name, territory, b.id
                        """, scope)
                .param("day", Date.valueOf(day))
                .query((row, n) -> {
                    Long municipality = row.getObject("municipality_id", Long.class);
                    return new Bodies.Choice(
                            new BodyId(row.getLong("id")),
                            row.getString("name"),
                            new Territory(
                                    new RegionId(row.getLong("region_id")),
                                    municipality == null ? null : new MunicipalityId(municipality),
                                    row.getString("territory")));
                })
                .list();
    }
}
