package ru.podyom.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.naming.SchoolKind;
import ru.podyom.ui.SearchText;

/** SQL of schools themselves. */
@Repository
class SchoolStore {

    /** The scope as a condition on {@code s}, a row of {@code school.school}. */
    static final String IN_SCOPE = """
            (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
             or s.id = any(:scopeSchools))""";

    private static final String COLUMNS = """
            s.id, s.region_id, s.municipality_id, m.name as municipality_name, s.official_name, s.short_name, s.kind,
            s.legal_form, s.locality, s.rural, s.levels, s.growth_point, s.status, s.version, s.changed_at, s.changed_by
            """;

    private static final String SELECT = "select " + COLUMNS + """
              from school.school s
              join authority.municipality_view m on m.id = s.municipality_id
             where\s""" + IN_SCOPE;

    private final JdbcClient jdbc;
    private final Clock clock;

    SchoolStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static JdbcClient.StatementSpec put(JdbcClient.StatementSpec sql, Scope scope) {
        return sql.param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers());
    }

    Optional<School> byId(Scope scope, SchoolId id) {
        return put(jdbc.sql(SELECT + " and s.id = :id"), scope)
                .param("id", id.value())
                .query(SchoolStore::school)
                .optional();
    }

    List<School> of(Scope scope, MunicipalityId municipality) {
        return put(jdbc.sql(SELECT + " and s.municipality_id = :municipality order by s.short_name, s.id"), scope)
                .param("municipality", municipality.value())
                .query(SchoolStore::school)
                .list();
    }

    List<School> all(Scope scope, Collection<SchoolId> ids) {
        return put(jdbc.sql(SELECT + " and s.id = any(:ids) order by s.short_name, s.id"), scope)
                .param("ids", ids.stream().map(SchoolId::value).toArray(Long[]::new))
                .query(SchoolStore::school)
                .list();
    }

    /** A school of the municipality with that official name, whoever asks; null where there is none. */
    @Nullable
    String namesake(MunicipalityId municipality, String officialName, @Nullable SchoolId except) {
        return jdbc.sql("""
                        select s.short_name from school.school s
                         where s.municipality_id = :municipality and lower(s.official_name) = lower(:name)
                           and s.id is distinct from :except
                        """)
                .param("municipality", municipality.value())
                .param("name", officialName)
                .param("except", except == null ? null : except.value(), java.sql.Types.BIGINT)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    SchoolId insert(RegionId region, MunicipalityId municipality, SchoolData data, Actor by) {
        return new SchoolId(values(jdbc.sql("""
                        insert into school.school
                               (region_id, municipality_id, official_name, short_name, kind, legal_form, locality, rural,
                                levels, growth_point, status, search_text, changed_at, changed_by)
                        values (:region, :municipality, :official, :short, :kind, :form, :locality, :rural,
                                :levels, :point, :status, '', :now, :by)
                        returning id
                        """), data, by)
                .param("region", region.value())
                .param("municipality", municipality.value())
                .query(Long.class)
                .single());
    }

    /** Whether the state was still the one of that number, and is changed now. */
    boolean update(SchoolId id, int version, SchoolData data, Actor by) {
        return values(jdbc.sql("""
                        update school.school
                           set official_name = :official, short_name = :short, kind = :kind, legal_form = :form,
                               locality = :locality, rural = :rural, levels = :levels, growth_point = :point,
                               status = :status, version = version + 1, changed_at = :now, changed_by = :by
                         where id = :id and version = :version
                        """), data, by)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec values(JdbcClient.StatementSpec sql, SchoolData data, Actor by) {
        return sql.param("official", data.officialName())
                .param("short", data.shortName())
                .param("kind", data.kind().name())
                .param("form", data.legalForm().name())
                .param("locality", data.locality())
                .param("rural", data.rural())
                .param(
                        "levels",
                        data.levels().stream().sorted().map(Level::name).toArray(String[]::new))
                .param("point", data.growthPoint())
                .param("status", data.status().name())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name());
    }

    /** The time zone of the school's municipality. */
    ZoneId zoneOf(SchoolId id) {
        return ZoneId.of(
                jdbc.sql("""
                        select m.zone from school.school s
                          join authority.municipality_view m on m.id = s.municipality_id
                         where s.id = :id
                        """).param("id", id.value()).query(String.class).single());
    }

    /** Renews what the search looks into, after names or codes have changed. */
    void renewSearch(SchoolId id) {
        List<String> texts =
                jdbc.sql("""
                        select official_name from school.school where id = :id
                        union all select short_name from school.school where id = :id
                        union all select locality from school.school where id = :id
                        union all select name from school.school_alias where school_id = :id
                        union all select code from school.school_code where school_id = :id
                        """).param("id", id.value()).query(String.class).list();
        jdbc.sql("update school.school set search_text = :text where id = :id")
                .param("text", SearchText.stored(texts.stream()))
                .param("id", id.value())
                .update();
    }

    static School school(ResultSet row, int number) throws SQLException {
        return new School(
                new SchoolId(row.getLong("id")),
                new RegionId(row.getLong("region_id")),
                new MunicipalityId(row.getLong("municipality_id")),
                row.getString("municipality_name"),
                data(row),
                new Revision(
                        row.getInt("version"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")));
    }

    static SchoolData data(ResultSet row) throws SQLException {
        return new SchoolData(
                row.getString("official_name"),
                row.getString("short_name"),
                SchoolKind.valueOf(row.getString("kind")),
                LegalForm.valueOf(row.getString("legal_form")),
                row.getString("locality"),
                row.getBoolean("rural"),
                levels((String[]) row.getArray("levels").getArray()),
                row.getBoolean("growth_point"),
                SchoolStatus.valueOf(row.getString("status")));
    }

    private static Set<Level> levels(String[] names) {
        return Arrays.stream(names)
                .map(Level::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class)));
    }
}
