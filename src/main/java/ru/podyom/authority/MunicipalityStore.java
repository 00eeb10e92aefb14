package ru.podyom.authority;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.Scope;

/** SQL of municipalities and their other names. */
@Repository
class MunicipalityStore {

    private static final String SELECT = """
            select m.id, m.region_id, r.name as region_name, m.name, m.office_name, m.fis_code, m.oktmo, m.zone, m.label,
                   m.version, m.changed_at, m.changed_by,
                   array(select a.name from authority.municipality_alias a where a.municipality_id = m.id
                          order by a.name) as aliases
              from authority.municipality m
              join authority.region r on r.id = m.region_id
             where (m.region_id = any(:scopeRegions) or m.id = any(:scopeMunicipalities))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MunicipalityStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Municipality> all(Scope scope) {
        return select(SELECT + " order by r.name, m.name", scope)
                .query(MunicipalityStore::municipality)
                .list();
    }

    Optional<Municipality> byId(Scope scope, MunicipalityId id) {
        return select(SELECT + " and m.id = :id", scope)
                .param("id", id.value())
                .query(MunicipalityStore::municipality)
                .optional();
    }

    private JdbcClient.StatementSpec select(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers());
    }

    /** The municipality that holds a value which only one may hold, whoever asks; null where none does. */
    @Nullable
    String holderOf(Unique unique, RegionId region, String value, @Nullable MunicipalityId except) {
        return jdbc.sql("select m.name from authority.municipality m where " + unique.condition
                        + " and m.id is distinct from :except")
                .param("region", region.value())
                .param("value", value)
                .param("except", except == null ? null : except.value(), java.sql.Types.BIGINT)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** What two municipalities may not share. */
    enum Unique {
        NAME("m.region_id = :region and lower(m.name) = lower(:value)"),
        FIS_CODE(":region::bigint is not null and m.fis_code = :value"),
        OKTMO(":region::bigint is not null and m.oktmo = :value");

        private final String condition;

        Unique(String condition) {
            this.condition = condition;
        }
    }

    MunicipalityId insert(RegionId region, MunicipalityData data, Actor by) {
        long id = values(jdbc.sql("""
                        insert into authority.municipality
                               (region_id, name, office_name, fis_code, oktmo, zone, label, changed_at, changed_by)
                        values (:region, :name, :office, :fis, :oktmo, :zone, :label, :now, :by) returning id
                        """), data, by)
                .param("region", region.value())
                .query(Long.class)
                .single();
        MunicipalityId municipality = new MunicipalityId(id);
        aliases(municipality, data.aliases());
        return municipality;
    }

    /** Whether the state was still the one of that number, and is changed now. */
    boolean update(MunicipalityId id, int version, MunicipalityData data, Actor by) {
        int changed = values(jdbc.sql("""
                        update authority.municipality
                           set name = :name, office_name = :office, fis_code = :fis, oktmo = :oktmo, zone = :zone,
                               label = :label, version = version + 1, changed_at = :now, changed_by = :by
                         where id = :id and version = :version
                        """), data, by)
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 1) {
            aliases(id, data.aliases());
        }
        return changed == 1;
    }

    private JdbcClient.StatementSpec values(JdbcClient.StatementSpec sql, MunicipalityData data, Actor by) {
        return sql.param("name", data.name())
                .param("office", data.officeName())
                .param("fis", data.fisCode())
                .param("oktmo", data.oktmo())
                .param("zone", data.zone().getId())
                .param("label", data.label().name())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name());
    }

    private void aliases(MunicipalityId id, List<String> names) {
        jdbc.sql("delete from authority.municipality_alias where municipality_id = :id")
                .param("id", id.value())
                .update();
        for (String name : names) {
            jdbc.sql("insert into authority.municipality_alias (municipality_id, name) values (:id, :name)")
                    .param("id", id.value())
                    .param("name", name)
                    .update();
        }
    }

    private static Municipality municipality(ResultSet row, int number) throws SQLException {
        return new Municipality(
                new MunicipalityId(row.getLong("id")),
                new RegionId(row.getLong("region_id")),
                row.getString("region_name"),
                new MunicipalityData(
                        row.getString("name"),
                        row.getString("office_name"),
                        row.getString("fis_code"),
                        row.getString("oktmo"),
                        ZoneId.of(row.getString("zone")),
                        CategoryLabel.valueOf(row.getString("label")),
                        names(row.getArray("aliases"))),
                new Revision(
                        row.getInt("version"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")));
    }

    private static List<String> names(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
