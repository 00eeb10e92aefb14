package ru.podyom.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Scope;

/** SQL of the figures on the start page, in one statement. */
@Repository
class TileQueries {

    private final JdbcClient jdbc;

    TileQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param year latest year not after this one that has results
     * @param schools of the scope that have results of that year
     */
    record Figures(int previews, int running, int stopped, int year, int schools) {}

    Figures figures(Scope scope, int thisYear) {
        return jdbc.sql("""
                        with own as (
                          select i.state, i.failure from assessment.result_import i
                           where i.state in ('PREVIEW', 'QUEUED')
                             and (i.region_id = any(:scopeRegions) or i.municipality_id = any(:scopeMunicipalities))),
                        mine as (
                          select s.id from school.school_view s
                           where s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                              or s.id = any(:scopeSchools)),
                        result as (
                          select t.year, r.school_id
                            from assessment.school_result r
                            join assessment.result_import i on i.id = r.import_id and i.state = 'COMMITTED'
                            join assessment.sitting t on t.id = r.sitting_id
                            join mine on mine.id = r.school_id
                           where t.year <= :year)
                        select (select count(*) from own where state = 'PREVIEW') as previews,
                               (select count(*) from own where state = 'QUEUED' and failure is null) as running,
                               (select count(*) from own where state = 'QUEUED' and failure is not null) as stopped,
                               (select coalesce(max(year), 0) from result) as year,
                               (select count(distinct school_id) from result
                                 where year = (select max(year) from result)) as schools
                        """)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers())
                .param("year", thisYear)
                .query((row, n) -> new Figures(
                        row.getInt("previews"),
                        row.getInt("running"),
                        row.getInt("stopped"),
                        row.getInt("year"),
                        row.getInt("schools")))
                .single();
    }
}
