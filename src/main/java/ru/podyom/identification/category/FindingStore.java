package ru.podyom.identification.category;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Seen;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.category.Findings;
import ru.podyom.methodology.judging.category.Ground;
import ru.podyom.methodology.judging.category.SchoolContext;
import ru.podyom.methodology.judging.category.SchoolFinding;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of what runs found of schools beside the outcome. */
@Repository
public class FindingStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    FindingStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /**
     * Keeps what a new run found; its conclusions are there already.
     *
     * @param numbers school number by code
     */
    public void insert(long run, Findings findings, Map<String, SchoolContext> contexts, Map<String, Long> numbers) {
        var rows = findings.schools().stream()
                .map(found -> row(run, requireNonNull(numbers.get(found.code())), found, contexts))
                .toList();
        batches.batchUpdate("""
                insert into identification.finding
                       (run_id, school_id, categories, grounds, exit_state, exit_words, doubts, excluded, context)
                values (?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?, ?::jsonb)
                """, rows);
    }

    private @Nullable Object[] row(long run, long school, SchoolFinding found, Map<String, SchoolContext> contexts) {
        var exit = found.exit();
        return new Object[] {
            run,
            school,
            found.grounds().stream().map(ground -> ground.category().name()).toArray(String[]::new),
            json.writeValueAsString(found.grounds()),
            exit == null ? null : exit.state().name(),
            exit == null ? null : exit.words(),
            json.writeValueAsString(found.doubts()),
            found.excluded(),
            json.writeValueAsString(contexts.getOrDefault(found.code(), SchoolContext.NONE))
        };
    }

    /** What a run found of one school; empty for a run made before findings were kept. */
    public Optional<FoundSchool> find(Scope scope, long run, SchoolId school) {
        return jdbc.sql("""
                        select f.* from identification.finding f join school.school_view s on s.id = f.school_id
                         where f.run_id = :run and f.school_id = :school
                           and (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                                or s.id = any(:scopeSchools))
                        """)
                .params(Seen.parameters(scope))
                .param("run", run)
                .param("school", school.value())
                .query((row, n) -> new FoundSchool(
                        json.readValue(row.getString("grounds"), new TypeReference<List<Ground>>() {}),
                        row.getString("exit_state"),
                        row.getString("exit_words"),
                        json.readValue(row.getString("doubts"), new TypeReference<List<String>>() {}),
                        row.getString("excluded")))
                .optional();
    }
}
