package ru.podyom.identification.passport;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Seen;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.category.Condition;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.TableQuery;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of social passports. */
@Repository
class PassportStore {

    private static final TypeReference<Map<Condition, Integer>> COUNTS = new TypeReference<>() {};

    private static final String SEEN = """
            (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
             or s.id = any(:scopeSchools))
            """;

    private static final Map<String, String> ORDERS = Map.of(
            "school", "s.short_name",
            "municipality", "m.name",
            "state", "coalesce((select count(*) from jsonb_object_keys(p.counts)), -1)",
            "pupils", "p.pupils",
            "asOf", "p.as_of",
            "at", "p.entered_at");

    private static final String LINES = """
            select s.id, s.short_name, m.name as municipality, p.*, count(*) over () as total,
                   (select min(k.code) from school.school_code_view k
                     where k.school_id = s.id and k.system = 'FISOKO') as login
              from school.school_view s
              join authority.municipality_view m on m.id = s.municipality_id
              left join identification.social_passport p on p.school_id = s.id and p.year = :year
             where (s.active or p.school_id is not null)
               and (:municipality::bigint is null or s.municipality_id = :municipality)
               and (:state::text is null or (:state = 'none') = (p.school_id is null))
               and\s""" + SEEN;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PassportStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Active schools of the scope with their passports of the year; filters: municipality, state = some or none. */
    PageOf<PassportLine> page(Scope scope, int year, TableQuery query) {
        var words = SearchText.words(query.search());
        var sql = new StringBuilder(LINES);
        sql.append(SearchText.condition(words, "s.search_text || lower(m.name)"));
        sql.append(" order by ")
                .append(query.orderBy(ORDERS, "s.short_name, s.id"))
                .append(" limit :limit offset :offset");
        var statement = jdbc.sql(sql.toString())
                .params(Seen.parameters(scope))
                .param("year", year)
                .param("municipality", query.number("municipality"))
                .param("state", query.filter("state"))
                .param("limit", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(ListQueries.bind(statement, words), (row, n) -> line(row));
    }

    private PassportLine line(ResultSet row) throws SQLException {
        var entered = row.getTimestamp("entered_at");
        return new PassportLine(
                row.getLong("id"),
                row.getString("short_name"),
                row.getString("municipality"),
                row.getString("login"),
                entered == null ? null : passport(row),
                row.getString("entered_by_name"),
                entered == null ? null : entered.toInstant());
    }

    /** Passports of one school, the newest first. */
    List<PassportLine> of(Scope scope, long school) {
        return jdbc.sql("""
                        select s.id, s.short_name, m.name as municipality, p.*, null as login
                          from school.school_view s
                          join authority.municipality_view m on m.id = s.municipality_id
                          left join identification.social_passport p on p.school_id = s.id
                         where s.id = :school and {seen} order by p.year desc
                        """.replace("{seen}", SEEN))
                .params(Seen.parameters(scope))
                .param("school", school)
                .query((row, n) -> line(row))
                .list();
    }

    /** Passports of one year by school. */
    Map<Long, Passport> of(Scope scope, int year, Collection<Long> schools) {
        var found = new HashMap<Long, Passport>();
        jdbc.sql("""
                        select p.* from identification.social_passport p join school.school_view s on s.id = p.school_id
                         where p.year = :year and p.school_id = any(:schools) and {seen}
                        """.replace("{seen}", SEEN))
                .params(Seen.parameters(scope))
                .param("year", year)
                .param("schools", schools.toArray(Long[]::new))
                .query((row, n) -> found.put(row.getLong("school_id"), passport(row)))
                .list();
        return found;
    }

    /** Years that any school of the scope has a passport of, the newest first. */
    List<Integer> years(Scope scope) {
        return jdbc.sql("""
                        select distinct p.year from identification.social_passport p
                          join school.school_view s on s.id = p.school_id
                         where {seen} order by p.year desc
                        """.replace("{seen}", SEEN))
                .params(Seen.parameters(scope))
                .query(Integer.class)
                .list();
    }

    /** How many active schools of the scope have a passport of the year, and how many there are. */
    Filled filled(Scope scope, int year) {
        return jdbc.sql("""
                        select count(p.school_id) as filled, count(*) as schools from school.school_view s
                          left join identification.social_passport p on p.school_id = s.id and p.year = :year
                         where s.active and {seen}
                        """.replace("{seen}", SEEN))
                .params(Seen.parameters(scope))
                .param("year", year)
                .query((row, n) -> new Filled(row.getInt("filled"), row.getInt("schools")))
                .single();
    }

    /** How many of the schools are told of. */
    record Filled(int filled, int schools) {}

    /** Schools of the scope by names as a file may write them, official or short, in lower case. */
    Map<String, List<Long>> byName(Scope scope) {
        var found = new HashMap<String, List<Long>>();
        jdbc.sql("""
                        select s.id, lower(n.name) as name from school.school_view s
                         cross join lateral (values (s.official_name), (s.short_name)) as n (name)
                         where {seen} group by 1, 2
                        """.replace("{seen}", SEEN))
                .params(Seen.parameters(scope))
                .query((row, n) -> found.merge(
                        row.getString("name"),
                        List.of(row.getLong("id")),
                        (one, other) -> List.of(one.getFirst(), other.getFirst())))
                .list();
        return found;
    }

    Optional<String> name(Scope scope, long school) {
        return of(scope, school).stream().map(PassportLine::name).findFirst();
    }

    private Passport passport(ResultSet row) throws SQLException {
        var asOf = row.getDate("as_of");
        return new Passport(
                row.getLong("school_id"),
                row.getInt("year"),
                row.getInt("pupils"),
                json.readValue(row.getString("counts"), COUNTS),
                json.readValue(row.getString("bases"), COUNTS),
                row.getString("source"),
                row.getString("survey"),
                asOf == null ? null : asOf.toLocalDate(),
                row.getString("document"),
                row.getInt("version"));
    }

    /** Whether the passport was kept: not when somebody changed it since the version it was made on. */
    boolean save(Passport passport, Actor by) {
        var asOf = passport.asOf();
        return jdbc.sql("""
                        insert into identification.social_passport as p
                               (school_id, year, pupils, counts, bases, source, survey, as_of, document,
                                entered_by_name, entered_at, version)
                        values (:school, :year, :pupils, :counts::jsonb, :bases::jsonb, :source, :survey, :asOf,
                                :document, :by, :now, 1)
                        on conflict (school_id, year) do update
                           set pupils = excluded.pupils, counts = excluded.counts, bases = excluded.bases,
                               source = excluded.source, survey = excluded.survey, as_of = excluded.as_of,
                               document = excluded.document, entered_by_name = excluded.entered_by_name,
                               entered_at = excluded.entered_at, version = p.version + 1
                         where p.version = :version
                        """)
                        .param("school", passport.school())
                        .param("year", passport.year())
                        .param("pupils", passport.pupils())
                        .param("counts", json.writeValueAsString(passport.counts()))
                        .param("bases", json.writeValueAsString(passport.bases()))
                        .param("source", passport.source())
                        .param("survey", passport.survey())
                        .param("asOf", day(asOf))
                        .param("document", passport.document())
                        .param("by", by.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("version", passport.version())
                        .update()
                == 1;
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
