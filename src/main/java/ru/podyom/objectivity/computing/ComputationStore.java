package ru.podyom.objectivity.computing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.RegionId;
import ru.podyom.objectivity.evidence.SchoolEvidence;
import ru.podyom.objectivity.signs.ProcedureSigns;
import ru.podyom.objectivity.signs.SignAnswer;
import ru.podyom.objectivity.signs.SignFinding;
import tools.jackson.databind.json.JsonMapper;

/** SQL that writes computations down and finds the newest one; none is ever changed. */
@Repository
class ComputationStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Clock clock;

    ComputationStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    Optional<Computation> latest(RegionId region, int year) {
        return jdbc.sql("""
                        select c.* from objectivity.latest_computation_view c
                         where c.region_id = :region and c.year = :year
                        """)
                .param("region", region.value())
                .param("year", year)
                .query((row, n) -> computation(row))
                .optional();
    }

    private static Computation computation(ResultSet row) throws SQLException {
        return new Computation(
                row.getLong("id"),
                new RegionId(row.getLong("region_id")),
                row.getInt("year"),
                Arrays.asList((Long[]) row.getArray("imports").getArray()),
                row.getString("fingerprint"),
                row.getInt("schools"),
                row.getString("created_by_name"),
                row.getTimestamp("created_at").toInstant());
    }

    long insert(Computation made, Map<Long, List<ProcedureSigns>> found, List<SchoolEvidence> schools) {
        long id = jdbc.sql("""
                        insert into objectivity.computation
                               (region_id, year, imports, fingerprint, schools, created_by_name, created_at)
                        values (:region, :year, :imports, :fingerprint, :schools, :author, :now) returning id
                        """)
                .param("region", made.region().value())
                .param("year", made.year())
                .param("imports", made.imports().toArray(Long[]::new))
                .param("fingerprint", made.fingerprint())
                .param("schools", made.schools())
                .param("author", made.author())
                .param("now", Timestamp.from(made.at()))
                .query(Long.class)
                .single();
        var rows = new ArrayList<Object[]>();
        for (SchoolEvidence school : schools) {
            for (ProcedureSigns signs : found.getOrDefault(school.school(), List.of())) {
                rows.add(row(id, school, signs));
            }
        }
        batches.batchUpdate("""
                insert into objectivity.procedure_signs
                       (computation_id, school_id, kind, year, grade, subject, participants, guards, flagged, unknown, signs)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?::jsonb)
                """, rows);
        return id;
    }

    private Object[] row(long id, SchoolEvidence school, ProcedureSigns signs) {
        var procedure = signs.procedure();
        var facts = school.procedures().get(procedure);
        return new Object[] {
            id,
            school.school(),
            procedure.kind().name(),
            procedure.year(),
            procedure.grade(),
            procedure.subject(),
            facts == null ? 0 : facts.participants(),
            signs.flags(),
            names(signs, SignAnswer.FLAGGED),
            names(signs, SignAnswer.UNKNOWN),
            json.writeValueAsString(signs.signs())
        };
    }

    /** «{G1,G3}», as PostgreSQL writes arrays of plain words. */
    private static String names(ProcedureSigns signs, SignAnswer answer) {
        return "{"
                + String.join(
                        ",",
                        signs.signs().stream()
                                .filter(found -> found.answer() == answer)
                                .map(SignFinding::sign)
                                .map(Enum::name)
                                .toList())
                + "}";
    }

    /** A computation of this moment, not yet written. */
    Computation now(RegionId region, int year, List<Long> imports, String fingerprint, int schools, Actor by) {
        return new Computation(0, region, year, imports, fingerprint, schools, by.name(), clock.instant());
    }
}
