package ru.podyom.identification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.category.FindingStore;
import ru.podyom.kernel.Actor;
import ru.podyom.methodology.judging.Judgement;
import ru.podyom.methodology.judging.Parameter;
import ru.podyom.methodology.judging.ProcedureConclusion;
import ru.podyom.methodology.judging.SchoolConclusion;
import tools.jackson.databind.json.JsonMapper;

/** SQL that writes a run down; reading is in {@link RunQueries}. */
@Repository
class RunStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Clock clock;
    private final FindingStore findings;

    RunStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Clock clock, FindingStore findings) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
        this.findings = findings;
    }

    RunId insert(RunRequest request, Runs.Trial trial, Actor by) {
        var judgement = trial.judgement();
        var snapshot = trial.snapshot();
        long id = jdbc.sql("""
                        insert into identification.run
                               (region_id, municipality_id, methodology_id, methodology_version, methodology_title,
                                parameters, year, note, imports, run_hash, created_by, created_by_name, created_at)
                        values (:region, :municipality, :methodology, :version, :title,
                                :parameters::jsonb, :year, :note, :imports, :hash, :account, :author, :now)
                        returning id
                        """)
                .param("region", request.region())
                .param("municipality", request.municipality())
                .param("methodology", judgement.methodology().id())
                .param("version", judgement.methodology().version())
                .param("title", judgement.methodology().title())
                .param("parameters", json.writeValueAsString(values(judgement)))
                .param("year", judgement.year())
                .param("note", request.note())
                .param("imports", snapshot.imports().toArray(Long[]::new))
                .param("hash", trial.hash())
                .param("account", by.account().value())
                .param("author", by.name())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        conclusions(id, judgement, snapshot);
        procedures(id, judgement, snapshot);
        findings.insert(id, trial.findings(), snapshot.contexts(), snapshot.schools());
        return new RunId(id);
    }

    private static Map<String, Integer> values(Judgement judgement) {
        return judgement.methodology().parameters().stream()
                .collect(Collectors.toMap(parameter -> parameter.name().name(), Parameter::value));
    }

    private void conclusions(long run, Judgement judgement, Snapshot snapshot) {
        var rows = judgement.schools().stream()
                .map(school -> new Object[] {
                    run,
                    snapshot.schools().get(school.code()),
                    school.code(),
                    school.outcome().name(),
                    school.lowProcedures(),
                    school.countedProcedures(),
                    school.stability().probabilityLow(),
                    school.stability().pupilsToFlip(),
                    school.summary(),
                    json.writeValueAsString(List.of(Reason.of(school.listReason()), Reason.of(school.riskReason())))
                })
                .toList();
        batches.batchUpdate("""
                insert into identification.conclusion
                       (run_id, school_id, code, outcome, low, counted, probability_low, pupils_to_flip, summary, reasons)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """, rows);
    }

    private void procedures(long run, Judgement judgement, Snapshot snapshot) {
        var rows = judgement.schools().stream()
                .flatMap(school -> school.procedures().stream().map(part -> row(run, school, part, snapshot)))
                .toList();
        batches.batchUpdate("""
                insert into identification.judged_procedure
                       (run_id, school_id, kind, year, grade, subject, result_id, participants, failed,
                        counted, low, interval_low, interval_high, probability_low,
                        pooled_from, pooled_participants, pooled_failed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static Object[] row(long run, SchoolConclusion school, ProcedureConclusion part, Snapshot snapshot) {
        var procedure = part.procedure();
        var pooled = part.pooled();
        return new Object[] {
            run,
            snapshot.schools().get(school.code()),
            procedure.kind().name(),
            procedure.year(),
            procedure.grade(),
            procedure.subject(),
            snapshot.results().get(new Snapshot.ResultKey(school.code(), procedure)),
            part.failed().of(),
            part.failed().part(),
            part.counted(),
            part.low(),
            part.interval().low(),
            part.interval().high(),
            part.probabilityLow(),
            pooled == null ? null : pooled.from(),
            pooled == null ? null : pooled.failed().of(),
            pooled == null ? null : pooled.failed().part()
        };
    }
}
