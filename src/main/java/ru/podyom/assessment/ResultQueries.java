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

    private final JdbcClient jdbc;
    private final ResultPageQueries pages;

    ResultQueries(JdbcClient jdbc, ResultPageQueries pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    PageOf<ResultLine> results(Scope scope, TableQuery query) {
        var found = pages.find(scope, query);
        return new PageOf<>(new ChunkedRows<>(found.numbers(), some -> numbered(scope, some)), found.total());
    }

    /**
     * A series, unlike the array itself, is taken for a thousand rows by a plan that does not know the numbers: joined row
     * by row they cost twice as much.
     */
    private List<ResultLine> numbered(Scope scope, List<Long> numbers) {
        return scoped("""
                        select v.school_id, v.kind, v.year, v.grade, v.subject, v.participants, v.failed, v.absent,
                               v.mark2, v.mark3, v.mark4, v.mark5, v.import_id, s.short_name, m.name as municipality
                          from generate_series(1, cardinality(:numbers::bigint[])) as place
                          join assessment.result_view v on v.id = (:numbers::bigint[])[place]
                          join school.school_view s on s.id = v.school_id
                          join authority.municipality_view m on m.id = s.municipality_id
                         where {inScope}
                         order by place
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

    /**
     * What the filters offer: values that occur in the reader's results. {@code offset 0} has the first result of each
     * sitting looked up instead of all results joined.
     */
    Choices choices(Scope scope) {
        var choices = new Choices();
        scoped("""
                        select g.year, g.kind, g.grade, g.subject from assessment.sitting g
                         where exists (select 1 from assessment.school_result r
                                        where r.sitting_id = g.id and r.current
                                          and r.school_id = any(array(select s.id from school.school_view s
                                                                       where {inScope})) offset 0)
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
        return scoped(jdbc, sql, scope);
    }

    static JdbcClient.StatementSpec scoped(JdbcClient jdbc, String sql, Scope scope) {
        return jdbc.sql(sql.replace("{inScope}", IN_SCOPE))
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers());
    }
}
