package ru.podyom.curator.interview;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.curator.Seen;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;

/** SQL of what a curator looks at before an interview, from views that other modules publish. */
@Repository
class SheetStore {

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Results that hold now, of the last year in which the school has any. */
    List<SheetPage.Result> results(Scope scope, SchoolId school) {
        return jdbc.sql("""
                        select r.kind, r.year, r.grade, r.subject, r.participants, r.failed
                          from assessment.current_result_view r join school.school_view s on s.id = r.school_id
                         where r.school_id = :school and r.participants > 0 and\s""" + Seen.SCHOOL + """
                           and r.year = (select max(v.year) from assessment.current_result_view v where v.school_id = :school)
                         order by r.kind, r.grade, r.subject
                        """)
                .params(Seen.parameters(scope))
                .param("school", school.value())
                .query((row, n) -> new SheetPage.Result(
                        new Procedure(
                                        ProcedureKind.valueOf(row.getString("kind")),
                                        row.getInt("year"),
                                        row.getInt("grade"),
                                        row.getString("subject"))
                                .title(),
                        new Share(row.getInt("failed"), row.getInt("participants"))))
                .list();
    }

    /** Recommendations of closed protocols of the curatorship that no accepted report answers. */
    List<SheetPage.Open> open(Scope scope, long curatorship) {
        return jdbc.sql("""
                        select i.held_on, r.text, r.due_on
                          from curator.recommendation r
                          join curator.interview i on i.id = r.interview_id
                          join curator.curatorship c on c.id = i.curatorship_id
                          join school.school_view s on s.id = c.school_id
                         where c.id = :curatorship and i.closed_at is not null
                           and not exists (select 1 from curator.recommendation_report o
                                            where o.recommendation_id = r.id and o.accepted)
                           and\s""" + Seen.SCHOOL + " order by r.due_on, r.id")
                .params(Seen.parameters(scope))
                .param("curatorship", curatorship)
                .query((row, n) -> new SheetPage.Open(
                        row.getObject("held_on", LocalDate.class),
                        row.getString("text"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
