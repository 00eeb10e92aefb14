package ru.podyom.assessment.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assessment.matching.NewSchools;
import ru.podyom.assessment.matching.SchoolMatch;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.assessment.template.TemplateWorkbook;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;
import ru.podyom.school.timeline.DatedName;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;

/** SQL of what one import holds: its schools and its problems. */
@Repository
class ImportSchoolQueries {

    private static final Map<String, String> ORDERS = Map.of(
            "code", "l.code",
            "school", "coalesce(s.short_name, l.name)",
            "municipality", "coalesce(m.name, l.municipality)",
            "participants", "l.participants",
            "failed", "l.failed",
            "share", "l.failed::numeric / nullif(l.participants, 0)",
            "absent", "l.absent",
            "refused", "l.refused",
            "lowered", "l.lowered");

    private static final Map<String, String> PROBLEM_ORDERS = Map.of("severity", "p.severity");

    private final JdbcClient jdbc;

    ImportSchoolQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Schools of the file that the reader sees; those that are not in the registry only with the whole import. */
    PageOf<SchoolLine> schools(Scope scope, ImportHead head, TableQuery query) {
        var sql = """
                select l.*, {names}, coalesce(m.name, l.municipality) as place, v.import_id as earlier,
                       count(*) over () as total
                  from assessment.import_school l
                  join assessment.result_import i on i.id = l.import_id
                  left join school.school_view s on s.id = l.school_id
                  left join authority.municipality_view m on m.id = s.municipality_id
                  left join assessment.current_result_view v
                         on v.sitting_id = :sitting and v.school_id = l.school_id and v.import_id <> l.import_id
                 where l.import_id = :id and (:owned and s.id is null or {inScope})
                   and (:q = '' or concat_ws(' ', l.code, l.name, s.short_name, s.official_name) ilike '%' || :q || '%')
                   and (:match::text is null or l.match = :match
                        or :match = 'EARLIER' and v.import_id is not null)
                 order by {order} limit :size offset :offset
                """.replace("{names}", DatedName.columns("coalesce(i.committed_at, i.created_at)::date"))
                .replace("{order}", query.orderBy(ORDERS, "place, coalesce(s.short_name, l.name, l.code), l.number"));
        var found = ImportQueries.scoped(jdbc, sql, scope)
                .param("id", head.id().value())
                .param("owned", head.owned())
                .param("sitting", sitting(head.procedure()))
                .param("q", query.search())
                .param("match", query.filter("match"))
                .param("size", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(found, (row, n) -> line(row));
    }

    /** Number of the procedure's run, -1 where no result of it was ever brought. */
    private long sitting(@Nullable Procedure procedure) {
        return procedure == null
                ? -1
                : jdbc.sql("select id from assessment.sitting where (kind, year, grade, subject) = (?, ?, ?, ?)")
                        .params(procedure.kind().name(), procedure.year(), procedure.grade(), procedure.subject())
                        .query(Long.class)
                        .optional()
                        .orElse(-1L);
    }

    private static SchoolLine line(ResultSet row) throws SQLException {
        var school = row.getObject("school_id", Long.class);
        return new SchoolLine(
                row.getString("code"),
                row.getString("name"),
                row.getString("place"),
                SchoolMatch.valueOf(row.getString("match")),
                school == null ? null : new SchoolId(school),
                school == null
                        ? null
                        : DatedName.of(row.getString("name_then"), row.getString("name_now"))
                                .text(),
                new Share(row.getInt("failed"), row.getInt("participants")),
                row.getInt("absent"),
                row.getInt("refused"),
                row.getObject("earlier", Long.class),
                row.getObject("lowered", Integer.class) == null
                        ? null
                        : new SchoolCount.Journal(
                                row.getInt("lowered"), row.getInt("confirmed"), row.getInt("raised")));
    }

    /** How many schools of the file were found how, and how many of their rows there are. */
    Map<SchoolMatch, ImportPage.Tally> tallies(ImportId id) {
        var tallies = new EnumMap<SchoolMatch, ImportPage.Tally>(SchoolMatch.class);
        jdbc.sql("""
                        select match, count(*) as schools, sum(participants) as participants, sum(failed) as failed,
                               sum(absent) as absent, sum(refused) as refused
                          from assessment.import_school where import_id = :id group by match
                        """)
                .param("id", id.value())
                .query((row, n) -> tallies.put(
                        SchoolMatch.valueOf(row.getString("match")),
                        new ImportPage.Tally(
                                row.getInt("schools"),
                                row.getInt("participants"),
                                row.getInt("failed"),
                                row.getInt("absent"),
                                row.getInt("refused"))))
                .list();
        return tallies;
    }

    /** What an undoing would leave: for the schools whose result is this import's now, the import that would stand next. */
    List<UndoPage.Fallback> fallbacks(ImportId id) {
        return jdbc.sql("""
                        select next.import_id, next.file_name, count(*) as schools
                          from assessment.school_result r
                          join assessment.result_import i on i.id = r.import_id
                          left join lateral (
                               select v.import_id, v.file_name from assessment.result_view v
                                where v.school_id = r.school_id and v.sitting_id = r.sitting_id
                                  and v.state = 'COMMITTED' and v.import_id <> r.import_id
                                order by v.committed_at desc, v.import_id desc limit 1) next on true
                         where r.import_id = :id
                           and not exists (select 1 from assessment.result_view newer
                                            where newer.school_id = r.school_id and newer.sitting_id = r.sitting_id
                                              and newer.state = 'COMMITTED'
                                              and (newer.committed_at, newer.import_id) > (i.committed_at, i.id))
                         group by next.import_id, next.file_name order by next.import_id desc nulls first
                        """)
                .param("id", id.value())
                .query((row, n) -> new UndoPage.Fallback(
                        row.getObject("import_id", Long.class), row.getString("file_name"), row.getInt("schools")))
                .list();
    }

    PageOf<ProblemsPage.Numbered> problems(ImportId id, TableQuery query) {
        var found = jdbc.sql("""
                        select p.*, count(*) over () as total from assessment.import_problem p
                         where p.import_id = :id
                           and (:q = '' or concat_ws(' ', p.sheet, p.cell, p.value, p.expected) ilike '%' || :q || '%')
                           and (:severity::text is null or p.severity = :severity)
                         order by {order} limit :size offset :offset
                        """.replace("{order}", query.orderBy(PROBLEM_ORDERS, "p.number")))
                .param("id", id.value())
                .param("q", query.search())
                .param("severity", query.filter("severity"))
                .param("size", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(found, (row, n) -> problem(row));
    }

    List<Problem> allProblems(ImportId id) {
        return jdbc.sql("select * from assessment.import_problem where import_id = ? order by number")
                .param(id.value())
                .query((row, n) -> problem(row).problem())
                .list();
    }

    private static ProblemsPage.Numbered problem(ResultSet row) throws SQLException {
        return new ProblemsPage.Numbered(
                row.getInt("number"),
                new Problem(
                        Problem.Severity.valueOf(row.getString("severity")),
                        row.getString("sheet"),
                        row.getString("cell"),
                        row.getString("value"),
                        row.getString("expected")));
    }

    /** Schools of the file that the registry does not have. */
    List<NewSchools.Written> missing(ImportId id) {
        return jdbc.sql("""
                        select code, name, municipality from assessment.import_school
                         where import_id = :id and match = 'UNKNOWN' order by number
                        """)
                .param("id", id.value())
                .query((row, n) -> new NewSchools.Written(
                        row.getString("code"), row.getString("name"), row.getString("municipality")))
                .list();
    }

    /** Working schools of the scope that have a login of ФИС ОКО: lines of the template, by municipality and name. */
    List<TemplateWorkbook.School> templateSchools(Scope scope) {
        return ImportQueries.scoped(jdbc, """
                        select min(c.code) as code, s.short_name
                          from school.school_view s
                          join school.school_code_view c on c.school_id = s.id and c.system = 'FISOKO'
                          join authority.municipality_view m on m.id = s.municipality_id
                         where s.active and {inScope}
                         group by s.id, s.short_name, m.name order by m.name, s.short_name
                        """, scope)
                .query((row, n) -> new TemplateWorkbook.School(row.getString("code"), row.getString("short_name")))
                .list();
    }
}
