package ru.podyom.identification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Interval;
import ru.podyom.methodology.judging.ProcedureConclusion;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the explanation of one school in one run, down to file, sheet and rows. */
@Repository
class ExplanationQueries {

    private final JdbcClient jdbc;
    private final SnapshotStore snapshots;
    private final JsonMapper json;

    ExplanationQueries(JdbcClient jdbc, SnapshotStore snapshots, JsonMapper json) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.json = json;
    }

    Optional<ConclusionLine> conclusion(Scope scope, RunId run, SchoolId school) {
        return scoped("""
                        select c.school_id, c.code, {names},
                               m.name as municipality, c.outcome, c.low, c.counted,
                               c.probability_low, c.pupils_to_flip, c.summary, f.categories, f.exit_state,
                               jsonb_array_length(f.doubts) > 0 as doubtful, f.excluded
                          from identification.conclusion c
                          join identification.run r on r.id = c.run_id
                          left join identification.finding f on f.run_id = c.run_id and f.school_id = c.school_id
                          join school.school_view s on s.id = c.school_id
                          join authority.municipality_view m on m.id = s.municipality_id
                         where c.run_id = :run and c.school_id = :school and {inScope}
                        """.replace("{names}", RunQueries.NAMES), scope)
                .param("run", run.value())
                .param("school", school.value())
                .query((row, n) -> RunQueries.line(row))
                .optional();
    }

    /** Reasons for the list and for the risk zone, in that order. */
    List<Reason> reasons(Scope scope, RunId run, SchoolId school) {
        return scoped("""
                        select c.reasons from identification.conclusion c
                          join school.school_view s on s.id = c.school_id
                         where c.run_id = :run and c.school_id = :school and {inScope}
""", scope)
                .param("run", run.value())
                .param("school", school.value())
                .query((row, n) -> json.readValue(row.getString(1), new TypeReference<List<Reason>>() {}))
                .single();
    }

    List<JudgedProcedure> procedures(Scope scope, RunId run, SchoolId school) {
        return scoped("""
                        select p.*, v.import_id, v.file_name, v.sources, v.mark2, v.mark3, v.mark4, v.mark5
                          from identification.judged_procedure p
                          join assessment.result_view v on v.id = p.result_id
                          join school.school_view s on s.id = p.school_id
                         where p.run_id = :run and p.school_id = :school and {inScope}
                         order by case p.kind when 'VPR' then 0 when 'OGE' then 1 when 'EGE' then 2 else 3 end,
                                  p.grade, p.subject
                        """, scope)
                .param("run", run.value())
                .param("school", school.value())
                .query(this::procedure)
                .list();
    }

    private JudgedProcedure procedure(ResultSet row, int number) throws SQLException {
        return new JudgedProcedure(
                new Procedure(
                        ProcedureKind.valueOf(row.getString("kind")),
                        row.getInt("year"),
                        row.getInt("grade"),
                        row.getString("subject")),
                new Share(row.getInt("failed"), row.getInt("participants")),
                pooled(row),
                row.getBoolean("counted"),
                row.getBoolean("low"),
                new Interval(row.getDouble("interval_low"), row.getDouble("interval_high")),
                row.getDouble("probability_low"),
                row.getLong("import_id"),
                marks(row),
                snapshots.evidence(row.getString("file_name"), row.getString("sources")));
    }

    private static ProcedureConclusion.@Nullable Pooled pooled(ResultSet row) throws SQLException {
        var from = row.getObject("pooled_from", Integer.class);
        return from == null
                ? null
                : new ProcedureConclusion.Pooled(
                        from, new Share(row.getInt("pooled_failed"), row.getInt("pooled_participants")));
    }

    private static @Nullable List<Integer> marks(ResultSet row) throws SQLException {
        return row.getObject("mark2", Integer.class) == null
                ? null
                : List.of(row.getInt("mark2"), row.getInt("mark3"), row.getInt("mark4"), row.getInt("mark5"));
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql.replace("{inScope}", RunQueries.IN_SCOPE))
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers());
    }
}
