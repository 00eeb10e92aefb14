package ru.podyom.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;
import ru.podyom.ui.ChunkedRows;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;

/** SQL of the results that hold now, for the schools of a scope. */
@Repository
class ResultQueries {

    private static final String IN_SCOPE = """
            (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
             or s.id = any(:scopeSchools))
            """;

    private static final String FROM = """
              from assessment.current_result_view v
              join school.school_view s on s.id = v.school_id
              join authority.municipality_view m on m.id = s.municipality_id
             where {inScope}
            """;

    /** Schools and sittings are ranked once: numbers sort faster than names, and there are many more results. */
    private static final String PAGE = """
            with schools as (
              select s.id, s.short_name, s.official_name,
                     row_number() over (order by m.name, s.short_name, s.id) as place,
                     dense_rank() over (order by m.name) as by_municipality,
                     dense_rank() over (order by s.short_name) as by_name
                from school.school_view s
                join authority.municipality_view m on m.id = s.municipality_id
               where {inScope} and (:municipality::bigint is null or s.municipality_id = :municipality)
            ), sittings as (
              select g.id, g.subject,
                     row_number() over (order by g.year desc, g.kind, g.grade, g.subject) as place,
                     row_number() over (order by g.year, g.kind, g.grade, g.subject) as by_year
                from assessment.sitting g
               where (:year::int is null or g.year = :year)
                 and (:kind::text is null or g.kind = :kind)
                 and (:grade::int is null or g.grade = :grade)
                 and (:subject::text is null or g.subject = :subject)
            )
            select r.id, count(*) over () as total
              from assessment.school_result r
              join schools s on s.id = r.school_id
              join sittings g on g.id = r.sitting_id
             where r.current
               and (:q = '' or concat_ws(' ', s.short_name, s.official_name, g.subject) ilike '%' || :q || '%')
             order by {order} limit :size offset :offset
            """;

    private static final String PLACES = "s.place, g.place";

    /** Orders that give no small count away. */
    private static final Map<String, String> CAREFUL_ORDERS = Map.of(
            "municipality", "s.by_municipality",
            "school", "s.by_name",
            "procedure", "g.by_year");

    private static final Map<String, String> ORDERS = Map.of(
            "municipality", "s.by_municipality",
            "school", "s.by_name",
            "procedure", "g.by_year",
            "participants", "r.participants",
            "failed", "r.failed",
            "share", "r.failed::numeric / nullif(r.participants, 0)",
            "absent", "r.absent");

    private final JdbcClient jdbc;

    ResultQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<ResultLine> results(Scope scope, TableQuery query) {
        var totals = new long[1];
        var numbers = scoped(
                        PAGE.replace("{order}", query.orderBy(scope.smallCounts() ? ORDERS : CAREFUL_ORDERS, PLACES)),
                        scope)
                .param("q", query.search())
                .param("year", query.number("year"))
                .param("kind", query.filter("kind"))
                .param("grade", query.number("grade"))
                .param("subject", query.filter("subject"))
                .param("municipality", query.number("municipality"))
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, n) -> {
                    totals[0] = row.getLong("total");
                    return row.getLong("id");
                })
                .list();
        return new PageOf<>(new ChunkedRows<>(numbers, some -> numbered(scope, some)), totals[0]);
    }

    private List<ResultLine> numbered(Scope scope, List<Long> numbers) {
        return scoped("""
                        select v.*, s.short_name, m.name as municipality
                          from unnest(:numbers::bigint[]) with ordinality as asked (id, place)
                          join assessment.result_view v on v.id = asked.id
                          join school.school_view s on s.id = v.school_id
                          join authority.municipality_view m on m.id = s.municipality_id
                         where {inScope}
                         order by asked.place
                        """, scope)
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, n) -> line(row))
                .list();
    }

    /** Results of one school, newest procedures first; empty where the school lies outside the scope. */
    List<ResultLine> ofSchool(Scope scope, SchoolId school) {
        return scoped("select v.*, s.short_name, m.name as municipality" + FROM + """
                           and v.school_id = :school
                         order by v.year desc, v.kind, v.grade, v.subject
                        """, scope)
                .param("school", school.value())
                .query((row, n) -> line(row))
                .list();
    }

    /** What the filters offer: values that occur in the reader's results. */
    Choices choices(Scope scope) {
        var choices = new Choices();
        scoped("""
                        select g.year, g.kind, g.grade, g.subject from assessment.sitting g
                         where exists (select 1 from assessment.school_result r
                                         join school.school_view s on s.id = r.school_id
                                        where r.sitting_id = g.id and r.current and {inScope})
                         order by g.year desc, g.grade, g.subject
                        """, scope).query((row, n) -> choices.addSitting(row)).list();
        scoped("""
                        select m.id, m.name from authority.municipality_view m
                         where exists (select 1 from school.school_view s
                                         join assessment.school_result r on r.school_id = s.id
                                        where s.municipality_id = m.id and r.current and {inScope})
                         order by m.name
                        """, scope)
                .query((row, n) -> choices.municipalities.put(row.getString("id"), row.getString("name")))
                .list();
        return choices;
    }

    /** Values of the filters with their titles. */
    static final class Choices {
        final Map<String, String> years = new LinkedHashMap<>();
        final Map<String, String> kinds = new LinkedHashMap<>();
        final Map<String, String> grades = new TreeMap<>(Comparator.comparing(Integer::valueOf));
        final Map<String, String> subjects = new TreeMap<>();
        final Map<String, String> municipalities = new LinkedHashMap<>();

        private boolean addSitting(ResultSet row) throws SQLException {
            years.put(row.getString("year"), row.getString("year"));
            kinds.put(
                    row.getString("kind"),
                    ProcedureKind.valueOf(row.getString("kind")).title());
            grades.put(row.getString("grade"), row.getString("grade"));
            subjects.put(row.getString("subject"), row.getString("subject"));
            return true;
        }
    }

    private static ResultLine line(ResultSet row) throws SQLException {
        return new ResultLine(
                new SchoolId(row.getLong("school_id")),
                row.getString("short_name"),
                row.getString("municipality"),
                new Procedure(
                        ProcedureKind.valueOf(row.getString("kind")),
                        row.getInt("year"),
                        row.getInt("grade"),
                        row.getString("subject")),
                new Share(row.getInt("failed"), row.getInt("participants")),
                row.getInt("absent"),
                marks(row),
                row.getLong("import_id"));
    }

    static ResultLine.@Nullable Marks marks(ResultSet row) throws SQLException {
        return row.getObject("mark2", Integer.class) == null
                ? null
                : new ResultLine.Marks(
                        row.getInt("mark2"), row.getInt("mark3"), row.getInt("mark4"), row.getInt("mark5"));
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql.replace("{inScope}", IN_SCOPE))
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers());
    }
}
