package ru.podyom.identification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Scope;

/** SQL of what can be run: territories of the scope and years that have results. */
@Repository
class TerritoryStore {

    private final JdbcClient jdbc;

    TerritoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whole regions of the scope, then the municipalities of the scope. */
    List<Territory> territories(Scope scope) {
        return jdbc.sql("""
                        select g.id as region, null::bigint as municipality, g.name, 0 as place
                          from authority.region_view g where g.id = any(:scopeRegions)
                        union all
                        select m.region_id, m.id, m.name, 1 from authority.municipality_view m
                         where m.region_id = any(:scopeRegions) or m.id = any(:scopeMunicipalities)
                        order by place, name
                        """)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .query((row, n) -> new Territory(
                        row.getLong("region"), row.getObject("municipality", Long.class), row.getString("name")))
                .list();
    }

    /** Calendar years with results of schools of the scope, newest first. */
    List<Integer> years(Scope scope) {
        return jdbc.sql("""
                        select distinct v.year from assessment.result_view v join school.school_view s on s.id = v.school_id
                         where v.state = 'COMMITTED'
                           and (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                                or s.id = any(:scopeSchools))
                         order by v.year desc
                        """)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers())
                .query(Integer.class)
                .list();
    }

    /** A region, or a municipality of it. */
    record Territory(long region, @Nullable Long municipality, String name) {

        String key() {
            return region + (municipality == null ? "" : "-" + municipality);
        }
    }
}
