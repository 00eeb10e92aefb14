package ru.podyom.access.managing;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;

/** SQL of what accounts can be opened for: names only, and all of them, since accounts are kept for all. */
@Repository
class UnitStore {

    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each region, followed by its municipalities. */
    List<Territory> all() {
        return jdbc.sql("""
                        select g.id as region, null::bigint as municipality, g.name, g.zone, g.name as place
                          from authority.region_view g
                        union all
                        select m.region_id, m.id, m.name, m.zone, m.region_name from authority.municipality_view m
                        order by place, municipality nulls first, name
                        """)
                .query((row, n) -> {
                    var municipality = row.getObject("municipality", Long.class);
                    return new Territory(
                            new RegionId(row.getLong("region")),
                            municipality == null ? null : new MunicipalityId(municipality),
                            row.getString("name"),
                            ZoneId.of(row.getString("zone")));
                })
                .list();
    }

    /** Schools of a municipality by number, in order of their names. */
    Map<Long, String> schools(MunicipalityId municipality) {
        var schools = new LinkedHashMap<Long, String>();
        jdbc.sql("""
                        select s.id, s.short_name from school.school_view s
                         where s.municipality_id = ? and s.active order by s.short_name, s.id
                        """)
                .param(municipality.value())
                .query((row, n) -> schools.put(row.getLong(1), row.getString(2)))
                .list();
        return schools;
    }

    /** Schools of a municipality that have one of these logins of the ФИС ОКО, by number. */
    Map<Long, String> schoolsByCode(MunicipalityId municipality, List<String> codes) {
        var schools = new LinkedHashMap<Long, String>();
        jdbc.sql("""
                        select s.id, s.short_name from school.school_view s
                          join school.school_code_view c on c.school_id = s.id
                         where s.municipality_id = :municipality and c.system = 'FISOKO' and c.code = any(:codes)
                        """)
                .param("municipality", municipality.value())
                .param("codes", codes.toArray(String[]::new))
                .query((row, n) -> schools.put(row.getLong(1), row.getString(2)))
                .list();
        return schools;
    }
}
