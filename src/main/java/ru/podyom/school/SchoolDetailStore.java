package ru.podyom.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of what a school has several of: other names, codes, years of contingent. */
@Repository
class SchoolDetailStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SchoolDetailStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    List<SchoolAlias> aliases(Scope scope, SchoolId school) {
        return SchoolStore.put(jdbc.sql("""
                        select a.id, a.name, a.source, a.added_at, a.added_by
                          from school.school_alias a join school.school s on s.id = a.school_id
                         where a.school_id = :school and\s""" + SchoolStore.IN_SCOPE + " order by a.name"), scope)
                .param("school", school.value())
                .query((row, n) -> new SchoolAlias(
                        row.getLong("id"),
                        row.getString("name"),
                        SchoolAlias.Source.valueOf(row.getString("source")),
                        row.getTimestamp("added_at").toInstant(),
                        row.getString("added_by")))
                .list();
    }

    /** Names by school of one municipality; the caller has made sure of the scope. */
    Map<SchoolId, List<Named>> aliasesOf(MunicipalityId municipality) {
        return jdbc
                .sql("""
                        select a.school_id, a.name, a.source
                          from school.school_alias a join school.school s on s.id = a.school_id
                         where s.municipality_id = :municipality order by a.name
                        """)
                .param("municipality", municipality.value())
                .query((row, n) -> new Named(
                        new SchoolId(row.getLong("school_id")),
                        row.getString("name"),
                        SchoolAlias.Source.valueOf(row.getString("source"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Named::school));
    }

    /** Another name of a school, in short. */
    record Named(SchoolId school, String name, SchoolAlias.Source source) {}

    /** The school of the municipality that bears a name, in whatever way, other than this one. */
    Optional<String> bearerOf(String name, SchoolId except) {
        return jdbc.sql("""
                        select o.short_name
                          from school.school s
                          join school.school o on o.municipality_id = s.municipality_id and o.id <> s.id
                         where s.id = :except
                           and (lower(:name) in (lower(o.official_name), lower(o.short_name))
                                or exists (select 1 from school.school_alias a
                                            where a.school_id = o.id and lower(a.name) = lower(:name)))
                         limit 1
                        """)
                .param("name", name)
                .param("except", except.value())
                .query(String.class)
                .optional();
    }

    /** Whether the name is new to the school, and is kept now. */
    boolean addAlias(SchoolId school, String name, SchoolAlias.Source source, Actor by) {
        return jdbc.sql("""
                        insert into school.school_alias (school_id, name, source, added_at, added_by)
                        values (:school, :name, :source, :now, :by)
                        on conflict do nothing
                        """)
                        .param("school", school.value())
                        .param("name", name)
                        .param("source", source.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.name())
                        .update()
                == 1;
    }

    Optional<String> removeAlias(SchoolId school, long alias) {
        return jdbc.sql("delete from school.school_alias where school_id = :school and id = :alias returning name")
                .param("school", school.value())
                .param("alias", alias)
                .query(String.class)
                .optional();
    }

    List<SchoolCodes.Code> codes(Scope scope, SchoolId school) {
        return SchoolStore.put(jdbc.sql("""
                        select c.id, c.system, c.code
                          from school.school_code c join school.school s on s.id = c.school_id
                         where c.school_id = :school and\s""" + SchoolStore.IN_SCOPE + " order by c.id"), scope)
                .param("school", school.value())
                .query((row, n) -> new SchoolCodes.Code(
                        row.getLong("id"), CodeSystem.valueOf(row.getString("system")), row.getString("code")))
                .list();
    }

    /** Schools of the scope by keys of their codes. */
    Map<String, SchoolId> byKeys(Scope scope, CodeSystem system, Collection<String> keys) {
        return SchoolStore.put(jdbc.sql("""
                        select c.key, c.school_id
                          from school.school_code c join school.school s on s.id = c.school_id
                         where c.system = :system and c.key = any(:keys) and\s""" + SchoolStore.IN_SCOPE), scope)
                .param("system", system.name())
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("key"), new SchoolId(row.getLong("school_id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    Set<String> takenOutside(Scope scope, RegionId region, CodeSystem system, Collection<String> keys) {
        return Set.copyOf(SchoolStore.put(jdbc.sql("""
                        select c.key
                          from school.school_code c join school.school s on s.id = c.school_id
                         where c.region_id = :region and c.system = :system and c.key = any(:keys) and not\s""" + SchoolStore.IN_SCOPE), scope)
                .param("region", region.value())
                .param("system", system.name())
                .param("keys", keys.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** The school of the region that has the code, whoever asks. */
    Optional<Holder> holderOf(RegionId region, CodeSystem system, String key) {
        return jdbc.sql("""
                        select c.school_id, s.short_name, m.name as municipality
                          from school.school_code c
                          join school.school s on s.id = c.school_id
                          join authority.municipality_view m on m.id = s.municipality_id
                         where c.region_id = :region and c.system = :system and c.key = :key
                        """)
                .param("region", region.value())
                .param("system", system.name())
                .param("key", key)
                .query((row, n) -> new Holder(
                        new SchoolId(row.getLong("school_id")),
                        row.getString("short_name") + ", " + row.getString("municipality")))
                .optional();
    }

    /** Who has a code, for a message. */
    record Holder(SchoolId school, String title) {}

    void addCode(SchoolId school, RegionId region, CodeSystem system, String code, Actor by) {
        jdbc.sql("""
                        insert into school.school_code (school_id, region_id, system, code, key, added_at, added_by)
                        values (:school, :region, :system, :code, :key, :now, :by)
                        """)
                .param("school", school.value())
                .param("region", region.value())
                .param("system", system.name())
                .param("code", code)
                .param("key", system.key(code))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .update();
    }

    Optional<String> removeCode(SchoolId school, long code) {
        return jdbc.sql("""
                        delete from school.school_code where school_id = :school and id = :code
                        returning system || ' ' || code
                        """)
                .param("school", school.value())
                .param("code", code)
                .query(String.class)
                .optional();
    }

    List<Contingent> contingent(Scope scope, SchoolId school) {
        return SchoolStore.put(jdbc.sql("""
                        select c.year, c.pupils, c.classes, c.parts
                          from school.school_contingent c join school.school s on s.id = c.school_id
                         where c.school_id = :school and\s""" + SchoolStore.IN_SCOPE + " order by c.year desc"), scope)
                .param("school", school.value())
                .query((row, n) -> contingent(row))
                .list();
    }

    /** Other names, codes and pupils of many schools in three statements. */
    Map<SchoolId, Schools.Details> of(Scope scope, Collection<SchoolId> ids) {
        Long[] numbers = ids.stream().map(SchoolId::value).toArray(Long[]::new);
        Map<SchoolId, Schools.Details> details = new HashMap<>();
        ids.forEach(
                id -> details.put(id, new Schools.Details(new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
        many("a.school_id, a.name", "school.school_alias a", "a", scope, numbers)
                .query((row, n) -> at(details, row).names().add(row.getString("name")))
                .list();
        many("c.school_id, c.id, c.system, c.code", "school.school_code c", "c", scope, numbers)
                .query((row, n) -> at(details, row)
                        .codes()
                        .add(new SchoolCodes.Code(
                                row.getLong("id"), CodeSystem.valueOf(row.getString("system")), row.getString("code"))))
                .list();
        many("c.school_id, c.year, c.pupils, c.classes, c.parts", "school.school_contingent c", "c", scope, numbers)
                .query((row, n) -> at(details, row).contingent().add(contingent(row)))
                .list();
        return details;
    }

    private JdbcClient.StatementSpec many(String columns, String table, String alias, Scope scope, Long[] schools) {
        return SchoolStore.put(
                        jdbc.sql("select " + columns + " from " + table + " join school.school s on s.id = " + alias
                                + ".school_id where s.id = any(:schools) and " + SchoolStore.IN_SCOPE),
                        scope)
                .param("schools", schools);
    }

    private static Schools.Details at(Map<SchoolId, Schools.Details> details, ResultSet row) throws SQLException {
        return Objects.requireNonNull(details.get(new SchoolId(row.getLong("school_id"))));
    }

    private Contingent contingent(ResultSet row) throws SQLException {
        return new Contingent(
                new AcademicYear(row.getInt("year")),
                row.getInt("pupils"),
                row.getObject("classes", Integer.class),
                json.readValue(row.getString("parts"), new TypeReference<Map<String, Integer>>() {}));
    }

    /** Whether the count is another than the one kept, and is kept now; parts of the same sum stay. */
    boolean setContingent(SchoolId school, Contingent contingent, Actor by) {
        return jdbc.sql("""
                        insert into school.school_contingent as c (school_id, year, pupils, classes, parts, changed_at, changed_by)
                        values (:school, :year, :pupils, :classes, :parts::jsonb, :now, :by)
                        on conflict (school_id, year) do update
                           set pupils = excluded.pupils, classes = excluded.classes,
                               parts = case when excluded.parts = '{}' and c.pupils = excluded.pupils then c.parts
                                            else excluded.parts end,
                               changed_at = excluded.changed_at, changed_by = excluded.changed_by
                         where (c.pupils, c.classes) is distinct from (excluded.pupils, excluded.classes)
                               or excluded.parts not in ('{}', c.parts)
                        """)
                        .param("school", school.value())
                        .param("year", contingent.year().start())
                        .param("pupils", contingent.pupils())
                        .param("classes", contingent.classes(), Types.INTEGER)
                        .param("parts", json.writeValueAsString(contingent.parts()))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.name())
                        .update()
                == 1;
    }
}
