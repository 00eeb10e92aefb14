package ru.podyom.identification.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Seen;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.ProcedureCount;
import ru.podyom.methodology.judging.ProcedureKey;
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

    /** A school with the counts that were asked for. */
    record Known(long id, String name, String municipality, boolean rural, boolean excluded, SchoolFacts facts) {}

    /**
     * Which counts are wanted.
     *
     * @param set procedures that one of the rules counts; others decide nothing and are not read
     * @param from calendar year, inclusive
     * @param to calendar year, inclusive
     * @param school one school alone; null for all
     */
    record Asked(
            Set<ProcedureKey> set,
            int from,
            int to,
            @Nullable Long school) {

        /** All that judging by both rules in these years looks at. */
        static Asked of(Question question, int first, int last, @Nullable Long school) {
            var set = new LinkedHashSet<>(question.inForce().procedures());
            set.addAll(question.other().procedures());
            int back = Math.max(question.inForce().yearsBack(), question.other().yearsBack());
            return new Asked(set, first - back, last, school);
        }

        private Map<String, ?> parameters() {
            var parameters = new HashMap<String, @Nullable Object>();
            parameters.put("kinds", set.stream().map(key -> key.kind().name()).toArray(String[]::new));
            parameters.put("grades", set.stream().map(ProcedureKey::grade).toArray(Integer[]::new));
            parameters.put("subjects", set.stream().map(ProcedureKey::subject).toArray(String[]::new));
            parameters.put("from", from);
            parameters.put("to", to);
            parameters.put("school", school);
            return parameters;
        }
    }

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
        // Sittings from the newest back, each left at its first count: all counts of ten years are not read for a year.
        return jdbc.sql("""
                        select g.year from (select id, year from assessment.sitting_view order by year desc) g
                         cross join lateral (
                               select 1 from assessment.current_result_view v join school.school_view s on s.id = v.school_id
                                where v.sitting_id = g.id and s.region_id = :region
                                  and (:municipality::bigint is null or s.municipality_id = :municipality) and {seen}
                                limit 1) held
                         order by g.year desc limit 1
                        """.replace("{seen}", SEEN))
                .params(Seen.parameters(scope))
                .param("region", place.region())
                .param("municipality", place.municipality())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    /** Calendar years, both inclusive, in which one of the schools has a result of whichever procedure; newest first. */
    List<Integer> years(List<Known> schools, int from, int to) {
        return jdbc.sql("""
                        select distinct g.year from assessment.sitting_view g
                         cross join lateral (
                               select 1 from assessment.current_result_view v
                                where v.sitting_id = g.id and v.school_id = any(:schools) limit 1) held
                         where g.year between :from and :to order by g.year desc
                        """)
                .param("schools", schools.stream().map(Known::id).toArray(Long[]::new))
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .list();
    }

    /** Active schools of the place in order of the name, with the counts that were asked for. */
    List<Known> schools(Scope scope, Place place, Asked asked) {
        var counts = counts(scope, place, asked);
        return jdbc.sql("""
                        select s.id, s.short_name, s.rural, m.name as municipality,
                               coalesce((select min(c.code) from school.school_code_view c
                                          where c.school_id = s.id and c.system = 'FISOKO'), 'school' || s.id) as code,
                               exists (select from identification.school_exclusion e
                                        where e.school_id = s.id and e.lifted_at is null) as excluded
                          from school.school_view s
                          join authority.municipality_view m on m.id = s.municipality_id
                         where s.region_id = :region and s.active
                           and (:municipality::bigint is null or s.municipality_id = :municipality)
                           and (:school::bigint is null or s.id = :school) and {seen}
                         order by m.name, s.short_name, s.id
                        """.replace("{seen}", SEEN))
                .params(Seen.parameters(scope))
                .param("region", place.region())
                .param("municipality", place.municipality())
                .param("school", asked.school())
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

    /**
     * One row per school and sitting: that is what a current count is. The plan is for the territory and the set at hand:
     * the general one, which the server takes to after a few questions, is six times slower.
     */
    private Map<Long, List<ProcedureCount>> counts(Scope scope, Place place, Asked asked) {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        var bySchool = new HashMap<Long, List<ProcedureCount>>();
        var procedures = new HashMap<Procedure, Procedure>();
        jdbc.sql("""
                        select v.school_id, v.kind, v.year, v.grade, v.subject, v.participants, v.failed
                          from assessment.current_result_view v join school.school_view s on s.id = v.school_id
                         where v.year between :from and :to
                           and (v.kind, v.grade, v.subject) in (
                                select * from unnest(:kinds::text[], :grades::int[], :subjects::text[]))
                           and s.region_id = :region
                           and (:municipality::bigint is null or s.municipality_id = :municipality)
                           and (:school::bigint is null or s.id = :school) and {seen}
                        """.replace("{seen}", SEEN))
                .params(Seen.parameters(scope))
                .params(asked.parameters())
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
