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

    private static final Map<String, String> ORDERS = Map.of(
            "municipality", "m.name",
            "school", "s.short_name",
            "procedure", "(v.year, v.kind, v.grade, v.subject)",
            "participants", "v.participants",
            "failed", "v.failed",
            "share", "v.failed::numeric / nullif(v.participants, 0)",
            "absent", "v.absent");

    private final JdbcClient jdbc;

    ResultQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<ResultLine> results(Scope scope, TableQuery query) {
        var totals = new long[1];
        var rows = scoped(
                        "select v.*, s.short_name, m.name as municipality, count(*) over () as total" + FROM
                                + """
                           and (:q = '' or concat_ws(' ', s.short_name, s.official_name, v.subject) ilike '%' || :q || '%')
                           and (:year::int is null or v.year = :year)
                           and (:kind::text is null or v.kind = :kind)
                           and (:grade::int is null or v.grade = :grade)
                           and (:subject::text is null or v.subject = :subject)
                           and (:municipality::bigint is null or s.municipality_id = :municipality)
                         order by {order} limit :size offset :offset
                        """.replace(
                                                "{order}",
                                                query.orderBy(
                                                        ORDERS,
                                                        "m.name, s.short_name, s.id, v.year desc, v.kind, v.grade, v.subject")),
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
                    return line(row);
                })
                .list();
        return new PageOf<>(rows, totals[0]);
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
                        select distinct v.year, v.kind, v.grade, v.subject, m.id, m.name
                        """ + FROM + " order by v.year desc, v.grade, v.subject, m.name", scope)
                .query((row, n) -> choices.add(row))
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

        private boolean add(ResultSet row) throws SQLException {
            years.put(row.getString("year"), row.getString("year"));
            kinds.put(
                    row.getString("kind"),
                    ProcedureKind.valueOf(row.getString("kind")).title());
            grades.put(row.getString("grade"), row.getString("grade"));
            subjects.put(row.getString("subject"), row.getString("subject"));
            municipalities.put(row.getString("id"), row.getString("name"));
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
