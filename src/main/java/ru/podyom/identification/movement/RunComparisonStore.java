package ru.podyom.identification.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Seen;
import ru.podyom.identification.movement.RunComparison.Pair;
import ru.podyom.identification.movement.RunComparison.Told;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.ParameterName;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of two runs side by side. */
@Repository
class RunComparisonStore {

    private static final String IN_SCOPE = """
            (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
             or s.id = any(:scopeSchools))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RunComparisonStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Runs that judged a school of the scope, newest first. */
    List<RunSide> runs(Scope scope) {
        return scoped("""
                        select r.*, coalesce(m.name, g.name) as territory
                          from identification.run r
                          join authority.region_view g on g.id = r.region_id
                          left join authority.municipality_view m on m.id = r.municipality_id
                         where exists (select 1 from identification.conclusion c
                                         join school.school_view s on s.id = c.school_id
                                        where c.run_id = r.id and {inScope})
                         order by r.id desc
                        """, scope).query((row, n) -> side(row)).list();
    }

    private RunSide side(ResultSet row) throws SQLException {
        return new RunSide(
                row.getLong("id"),
                row.getString("methodology_id"),
                row.getString("methodology_version"),
                row.getString("methodology_title"),
                row.getInt("year"),
                row.getString("territory"),
                labels(row.getString("parameters")),
                Arrays.asList((Long[]) row.getArray("imports").getArray()),
                row.getTimestamp("created_at").toInstant());
    }

    private Map<String, String> labels(String parameters) {
        var values = json.readValue(parameters, new TypeReference<Map<String, Integer>>() {});
        var labels = new LinkedHashMap<String, String>();
        for (var name : ParameterName.values()) {
            var value = values.get(name.name());
            if (value != null) {
                labels.put(name.label(), (value + " " + name.unit()).strip());
            }
        }
        return labels;
    }

    /** Every school of the scope that one of the runs judged, by municipality and name. */
    List<Pair> pairs(Scope scope, long before, long after) {
        return scoped("""
                        with a as (select * from identification.conclusion where run_id = :before),
                             b as (select * from identification.conclusion where run_id = :after)
                        select s.id, s.short_name, m.name as municipality,
                               a.outcome as outcome_before, a.low as low_before, a.counted as counted_before,
                               b.outcome as outcome_after, b.low as low_after, b.counted as counted_after
                          from a full join b using (school_id)
                          join school.school_view s on s.id = school_id
                          join authority.municipality_view m on m.id = s.municipality_id
                         where {inScope}
                         order by m.name, s.short_name, s.id
                        """, scope)
                .param("before", before)
                .param("after", after)
                .query((row, n) -> new Pair(
                        new SchoolId(row.getLong("id")),
                        row.getString("short_name"),
                        row.getString("municipality"),
                        told(row, "before"),
                        told(row, "after")))
                .list();
    }

    private static @Nullable Told told(ResultSet row, String side) throws SQLException {
        var outcome = row.getString("outcome_" + side);
        return outcome == null
                ? null
                : new Told(Outcome.valueOf(outcome), row.getInt("low_" + side), row.getInt("counted_" + side));
    }

    /** Counts of these schools as the two runs judged them. */
    List<Count> counts(Scope scope, long before, long after, Collection<SchoolId> schools) {
        return scoped("""
                        select p.school_id, p.run_id = :after as after, p.kind, p.year, p.grade, p.subject,
                               p.participants, p.failed, p.counted, p.low
                          from identification.judged_procedure p
                          join school.school_view s on s.id = p.school_id
                         where p.run_id in (:before, :after) and p.school_id = any(:schools) and {inScope}
                         order by p.school_id, p.kind, p.grade, p.subject, p.year
                        """, scope)
                .param("before", before)
                .param("after", after)
                .param("schools", schools.stream().map(SchoolId::value).toArray(Long[]::new))
                .query((row, n) -> new Count(
                        new SchoolId(row.getLong("school_id")),
                        row.getBoolean("after"),
                        new Procedure(
                                ProcedureKind.valueOf(row.getString("kind")),
                                row.getInt("year"),
                                row.getInt("grade"),
                                row.getString("subject")),
                        new Share(row.getInt("failed"), row.getInt("participants")),
                        row.getBoolean("counted"),
                        row.getBoolean("low")))
                .list();
    }

    /** How many of a school did not manage a procedure, in the earlier or the later run. */
    record Count(SchoolId school, boolean after, Procedure procedure, Share failed, boolean counted, boolean low) {}

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql.replace("{inScope}", IN_SCOPE)).params(Seen.parameters(scope));
    }
}
