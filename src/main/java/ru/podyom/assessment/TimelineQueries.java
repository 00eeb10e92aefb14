package ru.podyom.assessment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.timeline.TimelineEntry;
import ru.podyom.school.timeline.TimelineSource;

/** Loaded results of a school, in its history: one entry for a procedure of a year, not one for each subject. */
@Component
class TimelineQueries implements TimelineSource {

    private final JdbcClient jdbc;

    TimelineQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TimelineEntry> of(Scope scope, SchoolId school) {
        return jdbc.sql("""
                        select t.kind, t.year, max(i.committed_at)::date as day, count(*) as works
                          from assessment.school_result r
                          join assessment.result_import i on i.id = r.import_id and i.state = 'COMMITTED'
                          join assessment.sitting t on t.id = r.sitting_id
                          join school.school_view s on s.id = r.school_id
                         where r.school_id = :school
                           and (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                                or s.id = any(:scopeSchools))
                         group by t.kind, t.year
                        """)
                .param("school", school.value())
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers())
                .query((row, n) -> new TimelineEntry(
                        row.getDate("day").toLocalDate(),
                        "Загружены результаты",
                        ProcedureKind.valueOf(row.getString("kind")).title() + " " + row.getInt("year") + ", работ: "
                                + row.getInt("works"),
                        "#results"))
                .list();
    }
}
