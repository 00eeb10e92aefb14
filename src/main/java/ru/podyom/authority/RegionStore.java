package ru.podyom.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Revision;
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

    /** Regions of the scope with the names of their municipalities; all regions where asked so. */
    List<RegionEntry> kept(Scope scope, boolean all) {
        return jdbc.sql("""
                        select r.id, r.name, r.code, r.zone, r.version, r.changed_at, r.changed_by,
                               array(select m.id from authority.municipality m where m.region_id = r.id
                                      order by m.name, m.id) as ids,
                               array(select m.name from authority.municipality m where m.region_id = r.id
                                      order by m.name, m.id) as names
                          from authority.region r
                         where :all or r.id = any(:scopeRegions)
                         order by r.name
                        """)
                .param("all", all)
                .param("scopeRegions", scope.regionNumbers())
                .query((row, number) -> new RegionEntry(
                        region(row, number),
                        new Revision(
                                row.getInt("version"),
                                row.getTimestamp("changed_at").toInstant(),
                                row.getString("changed_by")),
                        places((Long[]) row.getArray("ids").getArray(), (String[])
                                row.getArray("names").getArray())))
                .list();
    }

    private static List<RegionEntry.Place> places(Long[] ids, String[] names) {
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new RegionEntry.Place(new MunicipalityId(ids[i]), names[i]))
                .toList();
    }

    /** Whether the state was still the one of that number, and is changed now. */
    boolean update(Region region, int version, Actor by) {
        return jdbc.sql("""
                        update authority.region
                           set name = :name, code = :code, zone = :zone, version = version + 1, changed_at = :now,
                               changed_by = :by
                         where id = :id and version = :version
                        """)
                        .param("id", region.id().value())
                        .param("version", version)
                        .param("name", region.name())
                        .param("code", region.code())
                        .param("zone", region.zone().getId())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.name())
                        .update()
                == 1;
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
