package ru.podyom.meeting.calendar;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.planning.MeetingState;
import ru.podyom.meeting.planning.Seen;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.TableQuery;

/** SQL of the plan of meetings: one statement for a page, whatever is asked; counts only for the rows of the page. */
@Repository
class MeetingListStore {

    private static final Map<String, String> ORDERS = Map.of(
            "day", "x.day",
            "title", "x.title",
            "body", "x.body",
            "territory", "x.territory",
            "state", "x.state");

    private static final String FOUND = """
            select m.id, m.day, m.starts_at, m.kind, m.title, m.state, m.guests,
                   case when m.place = '' then m.format else m.place end as place,
                   coalesce(b.name, '') as body, coalesce(t.name, r.name) as territory,
                   ' ' || lower(translate(concat_ws(' ', m.kind, m.title, b.name, m.place, t.name, m.format), 'Ёё-', 'Ее')) || ' ' as sought
              from meeting.meeting m
              join authority.region_view r on r.id = m.region_id
              left join authority.municipality_view t on t.id = m.municipality_id
              left join meeting.body b on b.id = m.body_id
             where (:kind::text is null or m.kind = :kind) and (:body::bigint is null or m.body_id = :body)
               and (:municipality::bigint is null or m.municipality_id = :municipality)
               and (:year::bigint is null or extract(year from m.day) = :year)
               and (:state = 'all' or (:state = '' and m.state <> 'CANCELLED' and (m.day >= :today or m.state in ('PLANNED', 'CALLED')))
                    or m.state = :state)
               and\s""" + Seen.MEETING;

    private final JdbcClient jdbc;

    MeetingListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<MeetingLine> page(Scope scope, TableQuery query, LocalDate today) {
        List<Set<String>> words = SearchText.words(query.search());
        StringBuilder where = new StringBuilder(" where true");
        where.append(SearchText.condition(words, "x.sought"));
        String state = query.filter("state");
        String order = query.orderBy(
                ORDERS, state == null ? "x.day, x.starts_at, x.id" : "x.day desc, x.starts_at desc, x.id");
        var sql = jdbc.sql("""
                        select x.*, n.number,
                               (select count(*) from meeting.agenda_item i where i.meeting_id = x.id) as items,
                               (select count(*) from meeting.invited v where v.meeting_id = x.id and not v.dropped) as invited,
                               x.guests + (select count(*) from meeting.presence p where p.meeting_id = x.id and p.present) as came
                          from (select x.*, count(*) over () as total from (""" + FOUND + ") x" + where + " order by " + order
                        + " limit :limit offset :offset) x left join meeting.minutes_number n on n.meeting_id = x.id order by "
                        + order)
                .params(Seen.parameters(scope))
                .param("kind", query.filter("kind"))
                .param("body", query.number("body"))
                .param("municipality", query.number("municipality"))
                .param("year", query.number("year"))
                .param("state", state == null ? "" : state)
                .param("today", Date.valueOf(today))
                .param("limit", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(ListQueries.bind(sql, words), (row, n) -> line(row));
    }

    private static MeetingLine line(ResultSet row) throws SQLException {
        return new MeetingLine(
                new MeetingId(row.getLong("id")),
                row.getObject("day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("body"),
                row.getString("territory"),
                row.getString("place"),
                MeetingState.valueOf(row.getString("state")),
                row.getInt("items"),
                row.getInt("invited"),
                row.getInt("came"),
                row.getObject("number", Integer.class));
    }

    /** Municipalities with meetings, by number: the choice of the filter. */
    Map<String, String> municipalities(Scope scope) {
        Map<String, String> choices = new LinkedHashMap<>();
        jdbc.sql("""
                        select t.id, t.name from authority.municipality_view t
                         where exists (select 1 from meeting.meeting m where m.municipality_id = t.id and\s""" + Seen.MEETING + ") order by t.name")
                .params(Seen.parameters(scope))
                .query((row, n) -> choices.put(row.getString(1), row.getString(2)))
                .list();
        return choices;
    }

    /** What is ahead within days. */
    List<MeetingLine> ahead(Scope scope, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select m.id, m.day, m.starts_at, m.kind, m.title, m.state, '' as place, '' as body, '' as territory,
                               0 as items, 0 as invited, 0 as came, null::int as number
                          from meeting.meeting m
                         where m.state in ('PLANNED', 'CALLED') and m.day between :from and :to and\s""" + Seen.MEETING + " order by m.day, m.starts_at, m.id limit 3")
                .params(Seen.parameters(scope))
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .query((row, n) -> line(row))
                .list();
    }
}
