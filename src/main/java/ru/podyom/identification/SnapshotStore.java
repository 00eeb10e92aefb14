package ru.podyom.identification;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.category.ContextStore;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Evidence;
import ru.podyom.methodology.judging.ProcedureCount;
import ru.podyom.methodology.judging.SchoolFacts;
import ru.podyom.methodology.judging.category.SchoolContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL that takes the data of a territory as of now, or as an old run saw it. */
@Repository
class SnapshotStore {

    private static final String COUNTS = """
            select distinct on (v.school_id, v.sitting_id)
                   v.id, v.import_id, v.sha256, v.file_name, v.kind, v.year, v.grade, v.subject,
                   v.school_id, v.participants, v.failed, v.sources
              from assessment.result_view v
             where v.school_id = any(:schools) and v.year between :from and :year
               and (:imports::bigint[] is null and v.current or v.import_id = any(:imports))
             order by v.school_id, v.sitting_id, v.committed_at desc, v.import_id desc
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ContextStore contexts;

    SnapshotStore(JdbcClient jdbc, JsonMapper json, ContextStore contexts) {
        this.jdbc = jdbc;
        this.json = json;
        this.contexts = contexts;
    }

    /** Schools of the territory that lie in the scope: code, number, name, municipality. */
    List<Judged> schools(Scope scope, long region, @Nullable Long municipality) {
        return jdbc.sql("""
                        select s.id, s.short_name, m.name as municipality,
                               coalesce((select min(c.code) from school.school_code_view c
                                          where c.school_id = s.id and c.system = 'FISOKO'), 'school' || s.id) as code
                          from school.school_view s
                          join authority.municipality_view m on m.id = s.municipality_id
                         where s.region_id = :region and (:municipality::bigint is null or s.municipality_id = :municipality)
                           and s.active
                           and (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                                or s.id = any(:scopeSchools))
                         order by code
                        """)
                .param("region", region)
                .param("municipality", municipality)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers())
                .query((row, n) -> new Judged(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("short_name"),
                        row.getString("municipality")))
                .list();
    }

    /** A school to be judged, with the code under which a run knows it. */
    record Judged(long id, String code, String name, String municipality) {}

    /** A run whose data are taken again: only these imports, and what it knew of the schools. */
    record Past(long run, List<Long> imports) {}

    /** Calendar years, both inclusive: the last is the judged one. */
    record Years(int from, int to) {}

    /**
     * @param past as an old run saw it; null for what holds now
     */
    Snapshot take(List<Judged> schools, Years years, @Nullable Past past) {
        var codes = new HashMap<Long, Judged>();
        schools.forEach(school -> codes.put(school.id(), school));
        // Past or present, one school or hundreds: the general plan, taken to after a few runs, suits none of them.
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        var counts = jdbc.sql(COUNTS)
                .param("schools", codes.keySet().toArray(Long[]::new))
                .param("from", years.from())
                .param("year", years.to())
                .param("imports", past == null ? null : past.imports().toArray(Long[]::new))
                .query(this::count)
                .list();
        var known = past == null ? contexts.now(codes.keySet(), years.from(), years.to()) : contexts.ofRun(past.run());
        var byCode = new HashMap<String, SchoolContext>();
        known.forEach((school, context) ->
                byCode.put(requireNonNull(codes.get(school)).code(), context));
        return snapshot(schools, codes, counts, byCode);
    }

    private static Snapshot snapshot(
            List<Judged> schools, Map<Long, Judged> codes, List<Count> counts, Map<String, SchoolContext> contexts) {
        var bySchool = new HashMap<Long, List<ProcedureCount>>();
        var results = new HashMap<Snapshot.ResultKey, Long>();
        var imports = new TreeSet<Long>();
        var contents = new TreeSet<String>();
        for (Count count : counts) {
            var code = requireNonNull(codes.get(count.school())).code();
            bySchool.computeIfAbsent(count.school(), _ -> new ArrayList<>()).add(count.fact());
            results.put(new Snapshot.ResultKey(code, count.fact().procedure()), count.id());
            imports.add(count.importNumber());
            contents.add(count.sha256());
        }
        var numbers = new LinkedHashMap<String, Long>();
        var facts = new ArrayList<SchoolFacts>();
        for (Judged school : schools) {
            numbers.put(school.code(), school.id());
            facts.add(new SchoolFacts(
                    school.code(),
                    school.name(),
                    school.municipality(),
                    bySchool.getOrDefault(school.id(), List.of())));
        }
        return new Snapshot(List.copyOf(imports), List.copyOf(contents), facts, numbers, results, contexts);
    }

    private Count count(ResultSet row, int number) throws SQLException {
        var file = row.getString("file_name");
        var procedure = new Procedure(
                ProcedureKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getInt("grade"),
                row.getString("subject"));
        return new Count(
                row.getLong("id"),
                row.getLong("import_id"),
                row.getString("sha256"),
                row.getLong("school_id"),
                new ProcedureCount(
                        procedure,
                        new Share(row.getInt("failed"), row.getInt("participants")),
                        evidence(file, row.getString("sources"))));
    }

    List<Evidence> evidence(String file, String sources) {
        return json.readValue(sources, new TypeReference<List<Rows>>() {}).stream()
                .map(rows -> new Evidence(file, rows.sheet(), rows.firstRow(), rows.lastRow()))
                .toList();
    }

    /** A run of rows as the column «sources» keeps it. */
    record Rows(String sheet, int firstRow, int lastRow) {}

    private record Count(long id, long importNumber, String sha256, long school, ProcedureCount fact) {}
}
