package ru.podyom.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Scope;

/** SQL of regions. */
@Repository
class RegionStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Regions of the scope, and those in which it has a municipality. */
    List<Region> all(Scope scope) {
        return jdbc.sql("""
                        select r.id, r.name, r.code, r.zone from authority.region r
                         where r.id = any(:scopeRegions)
                            or exists (select 1 from authority.municipality m
                                        where m.region_id = r.id and m.id = any(:scopeMunicipalities))
                         order by r.name
                        """)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .query(RegionStore::region)
                .list();
    }

    Optional<Region> byCode(int code) {
        return jdbc.sql("select id, name, code, zone from authority.region where code = :code")
                .param("code", code)
                .query(RegionStore::region)
                .optional();
    }

    boolean isNamed(String name) {
        return jdbc.sql("select exists (select 1 from authority.region where lower(name) = lower(:name))")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    RegionId insert(String name, int code, ZoneId zone, Actor by) {
        return new RegionId(jdbc.sql("""
                        insert into authority.region (name, code, zone, changed_at, changed_by)
                        values (:name, :code, :zone, :now, :by) returning id
                        """)
                .param("name", name)
                .param("code", code)
                .param("zone", zone.getId())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .query(Long.class)
                .single());
    }

    private static Region region(ResultSet row, int number) throws SQLException {
        return new Region(
                new RegionId(row.getLong("id")),
                row.getString("name"),
                row.getInt("code"),
                ZoneId.of(row.getString("zone")));
    }
}
