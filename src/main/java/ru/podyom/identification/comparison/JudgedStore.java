package ru.podyom.identification.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Seen;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.category.ComputedCategory;

/** SQL of what runs said of schools, for setting it beside lists. */
@Repository
class JudgedStore {

    private static final String SELECT = """
            select {distinct} c.school_id, s.short_name, s.municipality_id, m.name as municipality,
                   r.id as run, r.year, c.outcome, coalesce(f.categories, '{}') as categories, c.low, c.counted
              from identification.conclusion c
              join identification.run r on r.id = c.run_id
              left join identification.finding f on f.run_id = c.run_id and f.school_id = c.school_id
              join school.school_view s on s.id = c.school_id
              join authority.municipality_view m on m.id = s.municipality_id
             where (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                    or s.id = any(:scopeSchools))
            """;

    private final JdbcClient jdbc;

    JudgedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the newest run of each school said of it. */
    List<Judged> newest(Scope scope) {
        return jdbc.sql(SELECT.replace("{distinct}", "distinct on (c.school_id)") + " order by c.school_id, r.id desc")
                .params(Seen.parameters(scope))
                .query((row, n) -> judged(row))
                .list();
    }

    /** What one run said, within a territory. */
    List<Judged> of(Scope scope, long run, Territory territory) {
        var municipality = territory.municipality();
        return jdbc.sql(SELECT.replace("{distinct}", "") + """
                         and c.run_id = :run and s.region_id = :region
                         and (:municipality::bigint is null or s.municipality_id = :municipality)
                        """)
                .params(Seen.parameters(scope))
                .param("run", run)
                .param("region", territory.region().value())
                .param("municipality", municipality == null ? null : municipality.value())
                .query((row, n) -> judged(row))
                .list();
    }

    private static Judged judged(ResultSet row) throws SQLException {
        return new Judged(
                new SchoolId(row.getLong("school_id")),
                row.getString("short_name"),
                new MunicipalityId(row.getLong("municipality_id")),
                row.getString("municipality"),
                row.getLong("run"),
                row.getInt("year"),
                Outcome.valueOf(row.getString("outcome")),
                Arrays.stream((String[]) row.getArray("categories").getArray())
                        .map(ComputedCategory::valueOf)
                        .toList(),
                row.getInt("low"),
                row.getInt("counted"));
    }

    /** Runs that judged schools of a territory, newest first. */
    List<RunChoice> runs(Scope scope, @Nullable Territory territory) {
        var municipality = territory == null ? null : territory.municipality();
        return jdbc.sql("""
                        select r.id, r.year, r.methodology_title, r.created_at
                          from identification.run r
                         where exists (
                               select 1 from identification.conclusion c join school.school_view s on s.id = c.school_id
                                where c.run_id = r.id
                                  and (:region::bigint is null or s.region_id = :region)
                                  and (:municipality::bigint is null or s.municipality_id = :municipality)
                                  and (s.region_id = any(:scopeRegions)
                                       or s.municipality_id = any(:scopeMunicipalities) or s.id = any(:scopeSchools)))
                         order by r.id desc
                        """)
                .params(Seen.parameters(scope))
                .param("region", territory == null ? null : territory.region().value())
                .param("municipality", municipality == null ? null : municipality.value())
                .query((row, n) -> new RunChoice(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    /** A run to choose from. */
    record RunChoice(long id, int year, String methodology, Instant at) {

        String title() {
            return "№ " + id + ", данные " + year + " года";
        }
    }
}
