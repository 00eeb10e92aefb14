package ru.podyom.identification.sample;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Seen;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.school.timeline.DatedName;

/** SQL of the schools of a run from which a sample is drawn. */
@Repository
class SampleStore {

    private static final String SEEN = """
            (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
             or s.id = any(:scopeSchools))
            """;

    private final JdbcClient jdbc;

    SampleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A school that the run did not put on the list. */
    record Unlisted(
            long school, String code, String name, String municipality, Outcome outcome, int low, int counted) {}

    /** Methodology and year of a run, seen by whoever sees one of its schools. */
    Optional<String> title(Scope scope, long run) {
        return jdbc.sql("""
                        select r.methodology_title || ', данные ' || r.year || ' года' from identification.run r
                         where r.id = :run and exists (
                               select from identification.conclusion c join school.school_view s on s.id = c.school_id
                                where c.run_id = r.id and {seen})
                        """.replace("{seen}", SEEN))
                .params(Seen.parameters(scope))
                .param("run", run)
                .query(String.class)
                .optional();
    }

    /** Schools of the run outside the list; those taken out of identification are left aside. */
    List<Unlisted> unlisted(Scope scope, long run) {
        return jdbc.sql("""
                        select c.school_id, c.code, {names}, m.name as municipality, c.outcome, c.low, c.counted
                          from identification.conclusion c
                          join identification.run r on r.id = c.run_id
                          join school.school_view s on s.id = c.school_id
                          join authority.municipality_view m on m.id = s.municipality_id
                          left join identification.finding f on f.run_id = c.run_id and f.school_id = c.school_id
                         where c.run_id = :run and c.outcome <> 'LOW_RESULTS' and f.excluded is null and {seen}
                        """.replace("{seen}", SEEN).replace("{names}", DatedName.columns("r.created_at::date")))
                .params(Seen.parameters(scope))
                .param("run", run)
                .query((row, n) -> new Unlisted(
                        row.getLong("school_id"),
                        row.getString("code"),
                        DatedName.of(row.getString("name_then"), row.getString("name_now"))
                                .text(),
                        row.getString("municipality"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getInt("low"),
                        row.getInt("counted")))
                .list();
    }
}
