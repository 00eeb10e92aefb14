package ru.podyom.identification.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Seen;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.ProcedureCount;
import ru.podyom.methodology.judging.SchoolFacts;

/** SQL of the counts that hold now, without their sources: what a question «what if» is reckoned on, in memory. */
@Repository
class FactStore {

    private static final String SEEN = """
            (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
             or s.id = any(:scopeSchools))
            """;

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A region, or a municipality of it. */
    record Place(long region, @Nullable Long municipality, String name) {

        String key() {
            return region + (municipality == null ? "" : "-" + municipality);
        }
    }

    /** A school with its counts of all years asked for. */
    record Known(long id, String name, String municipality, boolean rural, boolean excluded, SchoolFacts facts) {}

    List<Place> places(Scope scope) {
        return jdbc.sql("""
                        select g.id as region, null::bigint as municipality, g.name || ' — весь регион' as name, 0 as place
                          from authority.region_view g where g.id = any(:scopeRegions)
                        union all
                        select m.region_id, m.id, m.name, 1 from authority.municipality_view m
                         where m.region_id = any(:scopeRegions) or m.id = any(:scopeMunicipalities)
                        order by place, name
                        """)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .query((row, n) -> new Place(
                        row.getLong("region"), row.getObject("municipality", Long.class), row.getString("name")))
                .list();
    }

    /** Newest calendar year with results of the place; null where there are none. */
    @Nullable
    Integer newestYear(Scope scope, Place place) {
        return jdbc.sql("""
                        select max(v.year) from assessment.result_view v join school.school_view s on s.id = v.school_id
                         where v.current and s.region_id = :region
                           and (:municipality::bigint is null or s.municipality_id = :municipality) and {seen}
                        """.replace("{seen}", SEEN))
                .params(Seen.parameters(scope))
                .param("region", place.region())
                .param("municipality", place.municipality())
                .query((row, n) -> row.getObject(1, Integer.class))
                .optional()
                .orElse(null);
    }

    /** Active schools of the place in order of the name, with counts of the years, both inclusive. */
    List<Known> schools(Scope scope, Place place, int from, int to) {
        var counts = counts(scope, place, from, to);
        return jdbc.sql("""
                        select s.id, s.short_name, s.rural, m.name as municipality,
                               coalesce((select min(c.code) from school.school_code_view c
                                          where c.school_id = s.id and c.system = 'FISOKO'), 'school' || s.id) as code,
                               exists (select from identification.school_exclusion e
                                        where e.school_id = s.id and e.lifted_at is null) as excluded
                          from school.school_view s
                          join authority.municipality_view m on m.id = s.municipality_id
                         where s.region_id = :region and s.active
                           and (:municipality::bigint is null or s.municipality_id = :municipality) and {seen}
                         order by m.name, s.short_name, s.id
                        """.replace("{seen}", SEEN))
                .params(Seen.parameters(scope))
                .param("region", place.region())
                .param("municipality", place.municipality())
                .query((row, n) -> new Known(
                        row.getLong("id"),
                        row.getString("short_name"),
                        row.getString("municipality"),
                        row.getBoolean("rural"),
                        row.getBoolean("excluded"),
                        new SchoolFacts(
                                row.getString("code"),
                                row.getString("short_name"),
                                row.getString("municipality"),
                                counts.getOrDefault(row.getLong("id"), List.of()))))
                .list();
    }

    private Map<Long, List<ProcedureCount>> counts(Scope scope, Place place, int from, int to) {
        var bySchool = new HashMap<Long, List<ProcedureCount>>();
        var procedures = new HashMap<Procedure, Procedure>();
        jdbc.sql("""
                        select distinct on (v.school_id, v.sitting_id)
                               v.school_id, v.kind, v.year, v.grade, v.subject, v.participants, v.failed
                          from assessment.result_view v join school.school_view s on s.id = v.school_id
                         where v.current and v.year between :from and :to and s.region_id = :region
                           and (:municipality::bigint is null or s.municipality_id = :municipality) and {seen}
                         order by v.school_id, v.sitting_id, v.committed_at desc, v.import_id desc
                        """.replace("{seen}", SEEN))
                .params(Seen.parameters(scope))
                .param("from", from)
                .param("to", to)
                .param("region", place.region())
                .param("municipality", place.municipality())
                .query(row -> {
                    var procedure = new Procedure(
                            ProcedureKind.valueOf(row.getString("kind")),
                            row.getInt("year"),
                            row.getInt("grade"),
                            row.getString("subject"));
                    bySchool.computeIfAbsent(row.getLong("school_id"), _ -> new ArrayList<>())
                            .add(new ProcedureCount(
                                    procedures.computeIfAbsent(procedure, same -> same),
                                    new Share(row.getInt("failed"), row.getInt("participants")),
                                    List.of()));
                });
        return bySchool;
    }
}
