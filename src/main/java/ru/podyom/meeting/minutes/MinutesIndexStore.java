package ru.podyom.meeting.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.document.FileId;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.reading.found.MinutesKind;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;
import tools.jackson.databind.json.JsonMapper;

/**
 * SQL that reads minutes. A municipality sees all of its own; a school only what is signed, or was, and names it.
 */
@Repository
class MinutesIndexStore {

    private static final String SEEN = """
             (m.region_id = any(:scopeRegions) or m.municipality_id = any(:scopeMunicipalities)
              or (m.status in ('SIGNED', 'REVOKED') and exists (
                    select 1 from meeting.named_school n
                     where n.minutes_id = m.id and n.school_id = any(:scopeSchools))))
            """;

    private static final String LINES = """
            select m.id, m.kind, m.number, m.day, m.body, m.status, t.name as municipality,
                   count(*) over () as total,
                   (select count(*) from meeting.decision d where d.minutes_id = m.id) as decisions,
                   (select count(*) from meeting.decision d where d.minutes_id = m.id
                       and d.form in ('RECOMMENDATION', 'ASSIGNMENT')
                       and ((d.responsible = '' and d.addressees = '') or (d.due_on is null and d.due_text = ''))) as open,
                   (select count(distinct n.school_id) from meeting.named_school n where n.minutes_id = m.id) as schools
              from meeting.minutes m
              join authority.municipality_view t on t.id = m.municipality_id
             where\s""" + SEEN;

    private static final Map<String, String> ORDERS = Map.of(
            "minutes", "m.kind, m.number",
            "day", "m.day",
            "body", "m.body",
            "status", "m.status",
            "decisions", "decisions",
            "open", "open",
            "schools", "schools",
            "municipality", "t.name");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MinutesIndexStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    PageOf<MinutesLine> journal(Scope scope, TableQuery query) {
        String search = scope.personalData() ? "m.search" : "m.nameless_search";
        var found = seen(
                        LINES + """
                  and (:q = '' or\s""" + search + """
                 @@ websearch_to_tsquery('russian', :q))
                  and (:year::bigint is null or extract(year from m.day) = :year)
                  and (:body::text is null or m.body = :body)
                  and (:status::text is null or m.status = :status)
                  and (:municipality::bigint is null or m.municipality_id = :municipality)
                """ + " order by "
                                + query.orderBy(ORDERS, "m.day desc nulls first, m.id desc")
                                + " limit :limit offset :offset",
                        scope)
                .param("q", query.search())
                .param("year", query.number("year"))
                .param("body", query.filter("body"))
                .param("status", query.filter("status"))
                .param("municipality", query.number("municipality"))
                .param("limit", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(found, (row, n) -> line(row));
    }

    /** Minutes that name a school, newest first; the school is known to lie in the scope. */
    List<MinutesLine> naming(Scope scope, SchoolId school) {
        return seen(LINES + """
                  and exists (select 1 from meeting.named_school n where n.minutes_id = m.id and n.school_id = :school)
                order by m.day desc nulls first, m.id desc
                """, scope)
                .param("school", school.value())
                .query((row, n) -> line(row))
                .list();
    }

    /** Points of minutes that name a school, by minutes. */
    List<SchoolDecision> decisionsOf(Scope scope, SchoolId school) {
        return seen("""
                        select d.minutes_id, d.no, d.text, d.due_on
                          from (select d.* from meeting.decision d
                                 where d.school_ids @> array[:school]) d
                          join meeting.minutes m on m.id = d.minutes_id
                         where\s""" + SEEN + " order by d.minutes_id, d.place", scope)
                .param("school", school.value())
                .query((row, n) -> new SchoolDecision(
                        new MinutesId(row.getLong("minutes_id")),
                        row.getString("no"),
                        scope.personalData() ? row.getString("text") : HiddenNames.in(row.getString("text")),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** Bodies and years of the journal, for its filters. */
    List<Heading> headings(Scope scope) {
        return seen(
                        "select distinct m.body, extract(year from m.day)::int as year from meeting.minutes m where "
                                + SEEN,
                        scope)
                .query((row, n) -> new Heading(row.getString("body"), row.getObject("year", Integer.class)))
                .list();
    }

    /** What the filters of the journal are made of. */
    record Heading(String body, @Nullable Integer year) {}

    Optional<Minutes> get(Scope scope, MinutesId id) {
        return seen("""
                        select m.*, t.name as municipality
                          from meeting.minutes m
                          join authority.municipality_view t on t.id = m.municipality_id
                         where m.id = :id and\s""" + SEEN, scope)
                .param("id", id.value())
                .query((row, n) -> minutes(row, scope))
                .optional();
    }

    /** Minutes of the municipality with that number and day, in force or being written. */
    Optional<MinutesId> same(MunicipalityId municipality, MinutesHead head, @Nullable MinutesId except) {
        return jdbc.sql("""
                        select id from meeting.minutes
                         where municipality_id = :municipality and kind = :kind and number = :number and day = :day
                           and lower(body) = lower(:body) and status <> 'REVOKED' and id is distinct from :except
                         limit 1
                        """)
                .param("municipality", municipality.value())
                .param("kind", head.kind().name())
                .param("number", head.number())
                .param("day", head.day() == null ? null : java.sql.Date.valueOf(head.day()), java.sql.Types.DATE)
                .param("body", head.body())
                .param("except", except == null ? null : except.value(), java.sql.Types.BIGINT)
                .query((row, n) -> new MinutesId(row.getLong("id")))
                .optional();
    }

    /** The highest whole number of a body in a year, 0 where there is none. */
    int lastNumber(MunicipalityId municipality, String body, int year) {
        return jdbc.sql("""
                        select coalesce(max(number::int), 0) from meeting.minutes
                         where municipality_id = ? and lower(body) = lower(?) and extract(year from day) = ?
                           and number ~ '^\\d{1,6}$' and status <> 'REVOKED'
                        """)
                .params(municipality.value(), body, year)
                .query(Integer.class)
                .single();
    }

    /** Zone in which moments of the minutes are told. */
    ZoneId zone(MunicipalityId municipality) {
        return ZoneId.of(jdbc.sql("select zone from authority.municipality_view where id = ?")
                .param(municipality.value())
                .query(String.class)
                .single());
    }

    private JdbcClient.StatementSpec seen(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers());
    }

    private static MinutesLine line(ResultSet row) throws SQLException {
        return new MinutesLine(
                new MinutesId(row.getLong("id")),
                MinutesKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getString("body"),
                row.getString("municipality"),
                MinutesStatus.valueOf(row.getString("status")),
                row.getInt("decisions"),
                row.getInt("open"),
                row.getInt("schools"));
    }

    private Minutes minutes(ResultSet row, Scope scope) throws SQLException {
        var content = json.readValue(row.getString("content"), MinutesContent.class);
        var region = new RegionId(row.getLong("region_id"));
        var municipality = new MunicipalityId(row.getLong("municipality_id"));
        var file = row.getObject("file_id", Long.class);
        return new Minutes(
                new MinutesId(row.getLong("id")),
                region,
                municipality,
                row.getString("municipality"),
                MinutesStatus.valueOf(row.getString("status")),
                row.getString("revoked_because"),
                scope.personalData() ? content : content.withoutNames(),
                scope.personalData(),
                scope.covers(region, municipality),
                file == null ? null : new FileId(file),
                row.getString("file_name"),
                row.getInt("version"),
                row.getString("changed_by_name"),
                row.getTimestamp("changed_at").toInstant());
    }
}
