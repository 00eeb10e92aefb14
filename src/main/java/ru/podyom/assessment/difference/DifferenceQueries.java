package ru.podyom.assessment.difference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assessment.importing.ImportHead;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;

/**
 * SQL that lays a preview beside the results that hold now. Gone is a school whose result came with a file that the new
 * one overlaps: a file of another district is not expected to name it.
 */
@Repository
class DifferenceQueries {

    private static final String LINES = """
            with file as (
                   select l.school_id, sum(l.participants) as participants, sum(l.failed) as failed,
                          sum(l.absent) as absent
                     from assessment.import_school l
                    where l.import_id = :id and l.school_id is not null
                      and l.participants + l.absent + l.refused > 0
                    group by l.school_id),
                 standing as (
                   select v.* from assessment.current_result_view v
                    where v.kind = :kind and v.year = :year and v.grade = :grade and v.subject = :subject
                      and v.import_id <> :id),
                 compared as (
                   select coalesce(f.school_id, n.school_id) as school_id,
                          n.participants as was_participants, n.failed as was_failed, n.absent as was_absent,
                          f.participants, f.failed, f.absent,
                          case when n.school_id is null then 'ADDED' when f.school_id is null then 'GONE'
                               when (n.participants, n.failed, n.absent) = (f.participants, f.failed, f.absent) then 'SAME'
                               else 'CHANGED' end as difference
                     from file f
                     full join (select * from standing
                                 where import_id in (select o.import_id from standing o join file using (school_id))) n
                       on n.school_id = f.school_id)
            select {columns}
              from compared c
              join school.school_view s on s.id = c.school_id
              join authority.municipality_view m on m.id = s.municipality_id
             where (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                    or s.id = any(:scopeSchools))
            """;

    private static final Map<String, String> ORDERS = Map.of(
            "municipality", "m.name",
            "school", "s.short_name",
            "difference", "array_position(array['CHANGED', 'ADDED', 'GONE', 'SAME'], c.difference)",
            "was_failed", "c.was_failed",
            "failed", "c.failed");

    private final JdbcClient jdbc;

    DifferenceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many schools are touched how. */
    Map<Difference, Integer> sums(Scope scope, ImportHead head, Procedure procedure) {
        var sums = new EnumMap<Difference, Integer>(Difference.class);
        lines("c.difference, count(*) as schools", " group by c.difference", scope, head, procedure)
                .query((row, n) -> sums.put(Difference.valueOf(row.getString("difference")), row.getInt("schools")))
                .list();
        return sums;
    }

    /** Schools whose counts stay the same are shown only where they are asked for. */
    PageOf<DifferenceLine> schools(Scope scope, ImportHead head, Procedure procedure, TableQuery query) {
        var found = lines(
                        "c.*, s.short_name, m.name as municipality, count(*) over () as total",
                        """
                           and (:q = '' or concat_ws(' ', s.short_name, s.official_name) ilike '%' || :q || '%')
                           and (c.difference = :difference or :difference::text is null and c.difference <> 'SAME')
                         order by {order} limit :size offset :offset
                        """.replace(
                                "{order}",
                                query.orderBy(
                                        ORDERS, ORDERS.get("difference") + ", m.name, s.short_name, c.school_id")),
                        scope,
                        head,
                        procedure)
                .param("q", query.search())
                .param("difference", query.filter("difference"))
                .param("size", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(found, (row, n) -> line(row));
    }

    private JdbcClient.StatementSpec lines(
            String columns, String rest, Scope scope, ImportHead head, Procedure procedure) {
        return jdbc.sql(LINES.replace("{columns}", columns) + rest)
                .param("id", head.id().value())
                .param("kind", procedure.kind().name())
                .param("year", procedure.year())
                .param("grade", procedure.grade())
                .param("subject", procedure.subject())
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers());
    }

    private static DifferenceLine line(ResultSet row) throws SQLException {
        return new DifferenceLine(
                new SchoolId(row.getLong("school_id")),
                row.getString("short_name"),
                row.getString("municipality"),
                Difference.valueOf(row.getString("difference")),
                counts(row, "was_"),
                counts(row, ""));
    }

    private static DifferenceLine.@Nullable Counts counts(ResultSet row, String prefix) throws SQLException {
        return row.getObject(prefix + "participants") == null
                ? null
                : new DifferenceLine.Counts(
                        row.getInt(prefix + "participants"),
                        row.getInt(prefix + "failed"),
                        row.getInt(prefix + "absent"));
    }
}
