package ru.podyom.objectivity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.objectivity.evidence.ScoreCounts;
import ru.podyom.objectivity.signs.SignFinding;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the signs by the newest computations, for the schools of a scope. */
@Repository
class SignQueries {

    private static final String IN_SCOPE = """
            (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
             or s.id = any(:scopeSchools))
            """;

    private static final String OFFICIAL = """
            , array(select o.sign || ' (' || o.source || ')' from assessment.objectivity_marker_view o
                     where o.school_id = s.id and o.year = v.year order by o.sign) as official
            """;

    private static final String FROM = """
              from objectivity.current_signs_view v
              join school.school_view s on s.id = v.school_id
              join authority.municipality_view m on m.id = s.municipality_id
             where {inScope}
            """;

    private static final String FILTERED = """
               and v.year = :year
               and (:q = '' or concat_ws(' ', s.short_name, s.official_name, v.subject) ilike '%' || :q || '%')
               and (:municipality::bigint is null or s.municipality_id = :municipality)
               and (:sign::text is null or :sign = any(v.flagged)
                    or :sign = 'ANY' and v.flagged <> '{}'
                    or :sign = 'UNKNOWN' and v.unknown <> '{}'
                    or :sign in ('CHECK', 'LISTED') and exists
                       (select 1 from assessment.objectivity_marker_view o where o.school_id = s.id and o.year = v.year)
                    or :sign = 'CHECK' and v.school_id in
                       (select x.school_id from objectivity.current_signs_view x cross join unnest(x.flagged) as f(sign)
                         where x.year = :year and f.sign ~ '^G[1-7]$'
                         group by x.school_id having count(distinct f.sign) >= 2))
            """;

    private static final Map<String, String> ORDERS = Map.of(
            "school", "s.short_name",
            "municipality", "m.name",
            "procedure", "(v.kind, v.grade, v.subject)",
            "participants", "v.participants",
            "guards", "v.guards");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SignQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    PageOf<SignLine> lines(Scope scope, int year, TableQuery query) {
        var found = scoped(
                        "select v.*, s.short_name, m.name as municipality, count(*) over () as total" + OFFICIAL + FROM
                                + FILTERED
                                + " order by "
                                + query.orderBy(ORDERS, "m.name, s.short_name, s.id, v.kind, v.grade, v.subject")
                                + " limit :size offset :offset",
                        scope)
                .param("year", year)
                .param("q", query.search())
                .param("municipality", query.number("municipality"))
                .param("sign", query.filter("sign"))
                .param("size", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(found, (row, n) -> line(row));
    }

    /** All procedures of one school in a year; empty where the school lies outside the scope. */
    List<SignLine> ofSchool(Scope scope, SchoolId school, int year) {
        return scoped("select v.*, s.short_name, m.name as municipality" + OFFICIAL + FROM + """
                           and v.school_id = :school and v.year = :year order by v.kind, v.grade, v.subject
                        """, scope)
                .param("school", school.value())
                .param("year", year)
                .query((row, n) -> line(row))
                .list();
    }

    /** Years for which the school has computed signs, newest first. */
    List<Integer> yearsOf(Scope scope, SchoolId school) {
        return scoped("select distinct v.year" + FROM + " and v.school_id = :school order by v.year desc", scope)
                .param("school", school.value())
                .query(Integer.class)
                .list();
    }

    /** Schools of the page of the fourteen signs, each with its procedures of the two subjects. */
    PageOf<List<SignLine>> bySchool(Scope scope, int year, TableQuery query) {
        var total = new long[1];
        var schools = new LinkedHashMap<Long, List<SignLine>>();
        scoped("""
                        with page as (
                          select s.id, s.short_name, m.name as municipality, count(*) over () as total
                            from school.school_view s
                            join authority.municipality_view m on m.id = s.municipality_id
                           where {inScope}
                             and (:q = '' or concat_ws(' ', s.short_name, s.official_name) ilike '%' || :q || '%')
                             and (:municipality::bigint is null or s.municipality_id = :municipality)
                             and exists (select 1 from objectivity.current_signs_view v
                                          where v.school_id = s.id and v.year = :year
                                            and (:sign::text is null or :sign = any(v.flagged)))
                           order by m.name, s.short_name, s.id limit :size offset :offset)
                        select v.*, page.short_name, page.municipality, page.total, array[]::text[] as official
                          from page join objectivity.current_signs_view v on v.school_id = page.id and v.year = :year
                         order by page.municipality, page.short_name, page.id, v.kind, v.grade, v.subject
                        """, scope)
                .param("year", year)
                .param("q", query.search())
                .param("municipality", query.number("municipality"))
                .param("sign", query.filter("sign"))
                .param("size", query.size())
                .param("offset", query.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    var line = line(row);
                    schools.computeIfAbsent(line.school(), _ -> new ArrayList<>())
                            .add(line);
                });
        return new PageOf<>(List.copyOf(schools.values()), total[0]);
    }

    /** Years with results of the scope, newest first. */
    List<Integer> years(Scope scope) {
        return scoped("""
                        select distinct v.year from assessment.current_result_view v
                          join school.school_view s on s.id = v.school_id
                         where v.kind in ('VPR', 'OGE') and {inScope} order by v.year desc
                        """, scope).query(Integer.class).list();
    }

    /** Regions that have schools of the scope, by name. */
    Map<RegionId, String> regions(Scope scope) {
        var regions = new LinkedHashMap<RegionId, String>();
        scoped("""
                        select distinct g.id, g.name from school.school_view s
                          join authority.region_view g on g.id = s.region_id where {inScope} order by g.name
                        """, scope).query(row -> {
            regions.put(new RegionId(row.getLong(1)), row.getString(2));
        });
        return regions;
    }

    /** Municipalities that have schools of the scope: number and name. */
    Map<String, String> municipalities(Scope scope) {
        var found = new LinkedHashMap<String, String>();
        scoped("""
                        select distinct m.id, m.name from school.school_view s
                          join authority.municipality_view m on m.id = s.municipality_id where {inScope} order by m.name
                        """, scope).query(row -> {
            found.put(row.getString(1), row.getString(2));
        });
        return found;
    }

    /** Participants of the school by primary score, by procedure of the year; empty for files without rows of pupils. */
    Map<Procedure, ScoreCounts> scores(Scope scope, SchoolId school, int year) {
        var counts = new LinkedHashMap<Procedure, TreeMap<Integer, Integer>>();
        scoped("""
                        select v.* from assessment.current_score_view v join school.school_view s on s.id = v.school_id
                         where v.school_id = :school and v.year = :year and v.total is not null and {inScope}
                         order by v.kind, v.grade, v.subject
                        """, scope).param("school", school.value()).param("year", year).query(row -> {
            counts.computeIfAbsent(procedure(row), _ -> new TreeMap<>())
                    .merge(row.getInt("total"), row.getInt("pupils"), Integer::sum);
        });
        var scores = new LinkedHashMap<Procedure, ScoreCounts>();
        counts.forEach((procedure, pupils) -> scores.put(procedure, new ScoreCounts(pupils)));
        return scores;
    }

    private SignLine line(ResultSet row) throws SQLException {
        return new SignLine(
                row.getLong("school_id"),
                row.getString("short_name"),
                row.getString("municipality"),
                procedure(row),
                row.getInt("participants"),
                row.getInt("guards"),
                List.of((String[]) row.getArray("official").getArray()),
                json.readValue(row.getString("signs"), new TypeReference<List<SignFinding>>() {}));
    }

    private static Procedure procedure(ResultSet row) throws SQLException {
        return new Procedure(
                ProcedureKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getInt("grade"),
                row.getString("subject"));
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql.replace("{inScope}", IN_SCOPE))
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers());
    }
}
