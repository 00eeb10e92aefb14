package ru.podyom.identification;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.category.ComputedCategory;
import ru.podyom.methodology.judging.exit.ExitState;
import ru.podyom.school.timeline.DatedName;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL that reads runs; a run is seen by whoever sees at least one of its schools, and only with those schools. */
@Repository
class RunQueries {

    /** Schools of the scope, as a condition on {@code s} = school.school_view. */
    static final String IN_SCOPE = """
            (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
             or s.id = any(:scopeSchools))
            """;

    /** Names of the school on the day of the run {@code r}, and now. */
    static final String NAMES = DatedName.columns("r.created_at::date");

    private static final Map<String, String> CONCLUSION_ORDERS = Map.of(
            "school", "name_then",
            "municipality", "m.name",
            "outcome", "c.outcome",
            "low", "c.low",
            "counted", "c.counted",
            "flip", "c.pupils_to_flip");

    /** The number of pupils that flips a conclusion is for who may see small counts; so is the order by it. */
    private static Map<String, String> orders(Scope reader) {
        var orders = new HashMap<>(CONCLUSION_ORDERS);
        if (!reader.smallCounts()) {
            orders.remove("flip");
        }
        return orders;
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RunQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    PageOf<RunListPage.Line> runs(Scope scope, TableQuery query) {
        var found = scoped("""
                        with mine as (
                          select c.run_id, count(*) as schools,
                                 count(*) filter (where c.outcome = 'LOW_RESULTS') as low,
                                 count(*) filter (where c.outcome = 'AT_RISK') as risk,
                                 count(*) filter (where c.outcome = 'NOT_IDENTIFIED') as fine,
                                 count(*) filter (where c.outcome = 'INSUFFICIENT_DATA') as insufficient
                            from identification.conclusion c
                            join school.school_view s on s.id = c.school_id
                           where {inScope}
                           group by c.run_id)
                        select r.id, r.created_at, coalesce(m.name, g.name) as territory, r.methodology_title, r.year,
                               r.note, r.created_by_name, mine.*, count(*) over () as total
                          from identification.run r
                          join mine on mine.run_id = r.id
                          join authority.region_view g on g.id = r.region_id
                          left join authority.municipality_view m on m.id = r.municipality_id
                         where (:q = '' or concat_ws(' ', r.methodology_title, r.note, m.name, g.name, r.year::text)
                                ilike '%' || :q || '%')
                         order by r.id desc limit :size offset :offset
                        """, scope)
                .param("q", query.search())
                .param("size", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(found, (row, n) -> runLine(row));
    }

    private static RunListPage.Line runLine(ResultSet row) throws SQLException {
        return new RunListPage.Line(
                row.getLong("id"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("territory"),
                row.getString("methodology_title"),
                row.getInt("year"),
                row.getString("note"),
                row.getString("created_by_name"),
                row.getInt("schools"),
                row.getInt("low"),
                row.getInt("risk"),
                row.getInt("fine"),
                row.getInt("insufficient"));
    }

    Optional<RunHead> head(Scope scope, RunId id) {
        return scoped("""
                        select r.*, coalesce(m.name, g.name) as territory
                          from identification.run r
                          join authority.region_view g on g.id = r.region_id
                          left join authority.municipality_view m on m.id = r.municipality_id
                         where r.id = :id and exists (
                               select 1 from identification.conclusion c join school.school_view s on s.id = c.school_id
                                where c.run_id = r.id and {inScope})
""", scope)
                .param("id", id.value())
                .query((row, n) -> head(row))
                .optional();
    }

    private RunHead head(ResultSet row) throws SQLException {
        return new RunHead(
                new RunId(row.getLong("id")),
                row.getLong("region_id"),
                row.getObject("municipality_id", Long.class),
                row.getString("territory"),
                row.getString("methodology_id"),
                row.getString("methodology_version"),
                row.getString("methodology_title"),
                json.readValue(row.getString("parameters"), new TypeReference<Map<ParameterName, Integer>>() {}),
                row.getInt("year"),
                row.getString("note"),
                Arrays.asList((Long[]) row.getArray("imports").getArray()),
                row.getString("run_hash"),
                row.getString("created_by_name"),
                row.getTimestamp("created_at").toInstant());
    }

    /** How many visible schools of the run got each outcome. */
    Map<Outcome, Integer> outcomes(Scope scope, RunId id) {
        var counts = new LinkedHashMap<Outcome, Integer>();
        Arrays.stream(Outcome.values()).forEach(outcome -> counts.put(outcome, 0));
        scoped("""
                        select c.outcome, count(*) as n
                          from identification.conclusion c join school.school_view s on s.id = c.school_id
                         where c.run_id = :id and {inScope} group by c.outcome
""", scope)
                .param("id", id.value())
                .query((row, n) -> counts.put(Outcome.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    PageOf<ConclusionLine> conclusions(Scope scope, RunId id, TableQuery query) {
        var found = scoped(
                        """
                        select c.school_id, c.code, {names},
                               m.name as municipality, c.outcome, c.low, c.counted,
                               c.probability_low, c.pupils_to_flip, c.summary, f.categories, f.exit_state,
                               jsonb_array_length(f.doubts) > 0 as doubtful, f.excluded, count(*) over () as total
                          from identification.conclusion c
                          join identification.run r on r.id = c.run_id
                          left join identification.finding f on f.run_id = c.run_id and f.school_id = c.school_id
                          join school.school_view s on s.id = c.school_id
                          join authority.municipality_view m on m.id = s.municipality_id
                         where c.run_id = :id and {inScope}
                           and (:q = '' or concat_ws(' ', s.short_name, s.official_name, c.code,
                                school.name_on(s.id, s.short_name, r.created_at::date)) ilike '%' || :q || '%')
                           and (:outcome::text is null or c.outcome = :outcome)
                           and (:municipality::bigint is null or s.municipality_id = :municipality)
                           and (:unsteady::text is null or c.pupils_to_flip <= 2)
                           and (:category::text is null or :category = any(f.categories)
                                or :category = f.exit_state or :category = 'EXCLUDED' and f.excluded is not null
                                or :category = 'DOUBTFUL' and jsonb_array_length(f.doubts) > 0)
                         order by {order}
                         limit :size offset :offset
                        """.replace("{names}", NAMES)
                                .replace("{order}", query.orderBy(orders(scope), "m.name, name_then, s.id")),
                        scope)
                .param("id", id.value())
                .param("q", query.search())
                .param("outcome", query.filter("outcome"))
                .param("municipality", query.number("municipality"))
                .param("unsteady", scope.smallCounts() ? query.filter("unsteady") : null)
                .param("category", query.filter("category"))
                .param("size", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(found, (row, n) -> line(row));
    }

    static ConclusionLine line(ResultSet row) throws SQLException {
        return new ConclusionLine(
                row.getLong("school_id"),
                row.getString("code"),
                DatedName.of(row.getString("name_then"), row.getString("name_now"))
                        .text(),
                row.getString("municipality"),
                Outcome.valueOf(row.getString("outcome")),
                row.getInt("low"),
                row.getInt("counted"),
                row.getObject("probability_low", Double.class),
                row.getObject("pupils_to_flip", Integer.class),
                row.getString("summary"),
                categories(row.getArray("categories")),
                row.getString("exit_state") == null ? null : ExitState.valueOf(row.getString("exit_state")),
                row.getBoolean("doubtful"),
                row.getString("excluded"));
    }

    private static List<ComputedCategory> categories(@Nullable Array names) throws SQLException {
        return names == null
                ? List.of()
                : Arrays.stream((String[]) names.getArray())
                        .map(ComputedCategory::valueOf)
                        .toList();
    }

    /** How many visible schools of the run have each mark beside the outcome: categories, exits, «EXCLUDED», «DOUBTFUL». */
    Map<String, Integer> marks(Scope scope, RunId id) {
        var counts = new LinkedHashMap<String, Integer>();
        scoped("""
                        select mark, count(*) from (
                          select unnest(f.categories || f.exit_state
                                 || case when f.excluded is not null then 'EXCLUDED' end
                                 || case when jsonb_array_length(f.doubts) > 0 then 'DOUBTFUL' end) as mark
                            from identification.finding f join school.school_view s on s.id = f.school_id
                           where f.run_id = :id and {inScope}) as marks
                         where mark is not null group by mark
""", scope)
                .param("id", id.value())
                .query((row, n) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        return counts;
    }

    /** Municipalities that have schools in the run and in the scope, by name. */
    Map<String, String> municipalities(Scope scope, RunId id) {
        var names = new LinkedHashMap<String, String>();
        scoped("""
                        select distinct m.id, m.name from identification.conclusion c
                          join school.school_view s on s.id = c.school_id
                          join authority.municipality_view m on m.id = s.municipality_id
                         where c.run_id = :id and {inScope} order by m.name
""", scope)
                .param("id", id.value())
                .query((row, n) -> names.put(row.getString(1), row.getString(2)))
                .list();
        return names;
    }

    /** Every school that a run judged, as the run knew it; for judging it anew. */
    List<SnapshotStore.Judged> judgedSchools(RunId id) {
        return jdbc.sql("""
                        select c.school_id, c.code, s.short_name, m.name as municipality
                          from identification.conclusion c
                          join school.school_view s on s.id = c.school_id
                          join authority.municipality_view m on m.id = s.municipality_id
                         where c.run_id = :id order by c.code
                        """)
                .param("id", id.value())
                .query((row, n) -> new SnapshotStore.Judged(
                        row.getLong("school_id"),
                        row.getString("code"),
                        row.getString("short_name"),
                        row.getString("municipality")))
                .list();
    }

    JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql.replace("{inScope}", IN_SCOPE))
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers());
    }
}
