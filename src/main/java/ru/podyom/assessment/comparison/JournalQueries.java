package ru.podyom.assessment.comparison;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;

/** SQL of the comparisons with the journal that hold now. */
@Repository
class JournalQueries {

    private final JdbcClient jdbc;

    JournalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest procedures first; empty where the school lies outside the scope. */
    List<JournalComparison> ofSchool(Scope scope, SchoolId school) {
        return jdbc.sql("""
                        select v.* from assessment.current_journal_view v
                          join school.school_view s on s.id = v.school_id
                         where v.school_id = :school
                           and (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                                or s.id = any(:scopeSchools))
                         order by v.year desc, v.kind, v.grade, v.subject
                        """)
                .param("school", school.value())
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers())
                .query((row, n) -> new JournalComparison(
                        new Procedure(
                                ProcedureKind.valueOf(row.getString("kind")),
                                row.getInt("year"),
                                row.getInt("grade"),
                                row.getString("subject")),
                        row.getInt("participants"),
                        row.getInt("lowered"),
                        row.getInt("confirmed"),
                        row.getInt("raised"),
                        row.getLong("import_id")))
                .list();
    }
}
