package ru.podyom.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;

/**
 * SQL of the journal. A reader sees acts on schools of the scope, their own acts, and acts on no school by people who
 * work with nothing outside the scope; who keeps accounts sees every act.
 */
@Repository
class JournalLineStore {

    private static final int MOST_CHOICES = 200;

    private static final String SEEN = """
            with inside as (
              select u.account_id
                from access.account_unit_view u
                left join authority.municipality_view um on um.id = u.municipality_id
                left join school.school_view us on us.id = u.school_id
               group by u.account_id
              having bool_and(coalesce(
                       coalesce(u.region_id, um.region_id, us.region_id) = any(:scopeRegions)
                       or coalesce(u.municipality_id, us.municipality_id) = any(:scopeMunicipalities)
                       or u.school_id = any(:scopeSchools), false))),
            seen as (
              select e.*, case when s.seen then s.short_name end as school_name
                from journal.entry_view e
                left join lateral (
                  select x.short_name, x.region_id = any(:scopeRegions) or x.municipality_id = any(:scopeMunicipalities)
                         or x.id = any(:scopeSchools) as seen
                    from school.school_view x where x.id = e.school_id) s on true
               where :everything or s.seen or e.account_id = :reader
                  or (e.school_id is null and e.account_id in (select account_id from inside)))
            """;

    private static final Map<String, String> ORDERS =
            Map.of("at", "e.id", "author", "e.account_name", "action", "e.action", "school", "e.school_name");

    private final JdbcClient jdbc;

    JournalLineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<JournalLine> page(Scope scope, Actor reader, JournalAsked asked) {
        var found = seen(scope, reader, """
                        select e.*, count(*) over () as total from seen e
                         where concat_ws(' ', e.account_name, e.action, e.kind, e.details, e.school_name)
                               ilike '%' || :q || '%'
                           and (:start::timestamptz is null or e.at >= :start)
                           and (:end::timestamptz is null or e.at < :end)
                           and (:author::text is null or e.account_name = :author)
                           and (:action::text is null or e.action = :action)
                         order by {order}
                         limit :size offset :offset
                        """.replace("{order}", asked.table().orderBy(ORDERS, "e.id desc")))
                .param("q", asked.table().search())
                .param("start", timestamp(asked.start()))
                .param("end", timestamp(asked.end()))
                .param("author", asked.table().filter("author"))
                .param("action", asked.table().filter("action"))
                .param("size", asked.table().size())
                .param("offset", asked.table().offset());
        return ListQueries.counted(found, (row, n) -> line(row));
    }

    /** Names of those whose acts the reader sees. */
    List<String> authors(Scope scope, Actor reader) {
        return choices(scope, reader, "account_name");
    }

    List<String> actions(Scope scope, Actor reader) {
        return choices(scope, reader, "action");
    }

    private List<String> choices(Scope scope, Actor reader, String column) {
        return seen(scope, reader, "select distinct e." + column + " from seen e order by 1 limit " + MOST_CHOICES)
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec seen(Scope scope, Actor reader, String sql) {
        return jdbc.sql(SEEN + sql)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers())
                .param("everything", reader.role() == Role.ADMIN)
                .param("reader", reader.account().value());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static JournalLine line(ResultSet row) throws SQLException {
        return new JournalLine(
                row.getTimestamp("at").toInstant(),
                row.getString("account_name"),
                Role.valueOf(row.getString("role")),
                row.getString("action"),
                row.getString("kind"),
                row.getString("object_id"),
                row.getObject("school_id", Long.class),
                row.getString("school_name"),
                row.getString("details"));
    }
}
