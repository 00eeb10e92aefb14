package ru.podyom.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.TableQuery;

/**
 * SQL that finds which results stand on a page. A region of ten years holds more than a hundred thousand: they are counted
 * by school (or by what they are ordered by) from an index alone, and only those of the few schools that reach into the
 * page are put in order, so that the last page costs what the first one does.
 */
@Repository
class ResultPageQueries {

    /** Schools and sittings are ranked once: numbers sort faster than names, and there are many more results. */
    private static final String RANKED = """
            with schools as (
              select s.id, s.short_name, s.official_name,
                     row_number() over (order by m.name, s.short_name, s.id) as place,
                     dense_rank() over (order by m.name) as by_municipality,
                     dense_rank() over (order by s.short_name) as by_name
                from school.school_view s
                join authority.municipality_view m on m.id = s.municipality_id
               where {inScope} and (:municipality::bigint is null or s.municipality_id = :municipality)
            ), sittings as (
              select g.id, g.subject,
                     row_number() over (order by g.year desc, g.kind, g.grade, g.subject) as place,
                     row_number() over (order by g.year, g.kind, g.grade, g.subject) as by_year
                from assessment.sitting g
               where (:year::int is null or g.year = :year)
                 and (:kind::text is null or g.kind = :kind)
                 and (:grade::int is null or g.grade = :grade)
                 and (:subject::text is null or g.subject = :subject)
            ), matching as materialized (
              select s.id as school, g.subject
                from schools s cross join (select distinct subject from sittings) g
               where concat_ws(' ', s.short_name, s.official_name, g.subject) ilike '%' || :q || '%'
            )
            """;

    /** Counted before the names are joined; names are looked into only when a word is searched for. */
    private static final String COUNTED = RANKED + """
            , counted as (
              select {key} as key, count(*) as results
                from assessment.school_result r {searched}
               where r.current and r.school_id = any(array(select id from schools)) {chosen}
               group by 1
            )
            select c.key, c.results from counted c {ranks} order by {order}
            """;

    private static final String NUMBERS = RANKED + """
            select r.id
              from assessment.school_result r
              join schools s on s.id = r.school_id
              join sittings g on g.id = r.sitting_id
             where r.current and {near} {matching}
             order by {order} limit :size offset :offset
            """;

    private static final String JOINED = """
            join schools s on s.id = r.school_id
            join sittings g on g.id = r.sitting_id
            """;

    /** The names of a school and a subject are compared once, not once for each year. */
    private static final String MATCHING =
            "and exists (select from matching x where x.school = r.school_id and x.subject = g.subject)";

    private static final Set<String> SITTING_FILTERS = Set.of("year", "kind", "grade", "subject");

    private static final Map<String, String> SCHOOL_ORDERS =
            Map.of("municipality", "s.by_municipality", "school", "s.by_name");

    private static final Map<String, String> SITTING_ORDERS = Map.of("procedure", "g.by_year");

    /** Counts to order by, for those who may see small ones: the order would give them away. */
    private static final Map<String, String> COUNT_KEYS = Map.of(
            "participants", "r.participants",
            "failed", "r.failed",
            "share", "r.failed::numeric / nullif(r.participants, 0)",
            "absent", "r.absent");

    private final JdbcClient jdbc;

    ResultPageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Numbers of the results on a page, in their order.
     *
     * @param total how many results the filters let through
     */
    record Found(List<Long> numbers, long total) {}

    /**
     * What the results are counted by.
     *
     * @param key of a result
     * @param ranks joined where the order of the keys is not that of their values
     * @param order of the keys
     * @param near picks the results of some keys, by an index where there is one
     * @param rows order of the results of these keys
     */
    private record Grouping(String key, String ranks, String order, String near, String rows) {}

    /** @param key «-1» stands for none, which comes last */
    private record Group(String key, long results) {}

    /**
     * Finds them. A scope and filters that may be absent need a plan for the values at hand: the general plan, which the
     * server takes to after a few calls, is ten times slower.
     */
    @Transactional(readOnly = true)
    Found find(Scope scope, TableQuery query) {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        var grouping = grouping(scope, query);
        if (query.isEverything()) {
            var all = numbers(scope, query, grouping, null, 0);
            return new Found(all, all.size());
        }
        var near = new ArrayList<String>();
        long total = 0;
        long skipped = 0;
        for (var group : groups(scope, query, grouping)) {
            if (total + group.results() <= query.offset()) {
                skipped = total + group.results();
            } else if (total < (long) query.offset() + query.size()) {
                near.add(group.key());
            }
            total += group.results();
        }
        var numbers = near.isEmpty() ? List.<Long>of() : numbers(scope, query, grouping, near, skipped);
        return new Found(numbers, total);
    }

    private static Grouping grouping(Scope scope, TableQuery query) {
        String sort = query.sort() == null ? "" : query.sort();
        String count = scope.smallCounts() ? COUNT_KEYS.get(sort) : null;
        if (count != null) {
            return new Grouping(
                    count,
                    "",
                    query.orderBy(Map.of(sort, "c.key"), "c.key"),
                    "coalesce(" + count + ", -1) = any(:near::numeric[])",
                    query.orderBy(COUNT_KEYS, "s.place, g.place"));
        }
        if (SITTING_ORDERS.containsKey(sort)) {
            return new Grouping(
                    "r.sitting_id",
                    "join sittings g on g.id = c.key",
                    query.orderBy(SITTING_ORDERS, "g.place"),
                    "r.sitting_id = any(:near::bigint[])",
                    query.orderBy(SITTING_ORDERS, "s.place"));
        }
        var schools = query.orderBy(SCHOOL_ORDERS, "s.place");
        return new Grouping(
                "r.school_id",
                "join schools s on s.id = c.key",
                schools,
                "r.school_id = any(:near::bigint[])",
                schools + ", g.place");
    }

    private List<Group> groups(Scope scope, TableQuery query, Grouping by) {
        boolean searched = !query.search().isEmpty();
        boolean filtered = SITTING_FILTERS.stream().anyMatch(filter -> query.filter(filter) != null);
        var sql = COUNTED.replace("{key}", by.key())
                .replace("{ranks}", by.ranks())
                .replace("{order}", by.order())
                .replace("{searched}", searched ? JOINED : "")
                .replace(
                        "{chosen}",
                        searched ? MATCHING : filtered ? "and r.sitting_id = any(array(select id from sittings))" : "");
        return filtered(sql, scope, query)
                .query((row, n) ->
                        new Group(Objects.requireNonNullElse(row.getString("key"), "-1"), row.getLong("results")))
                .list();
    }

    /** @param near keys that reach into the page; null for all */
    private List<Long> numbers(Scope scope, TableQuery query, Grouping by, @Nullable List<String> near, long skipped) {
        var sql = NUMBERS.replace("{near}", near == null ? "true" : by.near())
                .replace("{matching}", query.search().isEmpty() ? "" : MATCHING)
                .replace("{order}", by.rows());
        return filtered(sql, scope, query)
                .param("near", near == null ? null : near.toArray(String[]::new))
                .param("size", query.size())
                .param("offset", query.offset() - skipped)
                .query(Long.class)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, Scope scope, TableQuery query) {
        return ResultQueries.scoped(jdbc, sql, scope)
                .param("q", query.search())
                .param("year", query.number("year"))
                .param("kind", query.filter("kind"))
                .param("grade", query.number("grade"))
                .param("subject", query.filter("subject"))
                .param("municipality", query.number("municipality"));
    }
}
