package ru.podyom.assignment.execution;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assignment.AssignmentState;
import ru.podyom.assignment.Basis;
import ru.podyom.kernel.Scope;

/** SQL of the report on execution. */
@Repository
class ExecutionStore {

    /** The day of the document counts; without one, the day the assignment was entered. */
    private static final String LINES = """
            select a.id, a.text, a.basis_document, a.basis_number, a.basis_date, a.due_on, a.state,
                   coalesce(s.short_name, a.position) as addressee,
                   a.state in ('GIVEN', 'RETURNED')
                     and a.due_on < (:now::timestamptz at time zone m.zone)::date as overdue,
                   coalesce((select t.remark from assignment.step t
                              where t.assignment_id = a.id and t.move = 'REPORT' order by t.id desc limit 1), '') as report
              from assignment.assignment a
              join authority.municipality_view m on m.id = a.municipality_id
              left join school.school_view s on s.id = a.school_id
             where a.state <> 'CANCELLED'
               and (a.region_id = any(:regions) or a.municipality_id = any(:municipalities)
                    or a.school_id = any(:schools))
               and coalesce(a.basis_date, (a.given_at at time zone m.zone)::date) between :from and :to
               and (:document = '' or strpos(lower(a.basis_document || ' ' || a.basis_number), lower(:document)) > 0)
             order by a.basis_date nulls last, a.basis_document, a.basis_number, a.text, addressee, a.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ExecutionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ExecutionLine> lines(Scope scope, LocalDate from, LocalDate to, String document) {
        return jdbc.sql(LINES)
                .param("regions", scope.regionNumbers())
                .param("municipalities", scope.municipalityNumbers())
                .param("schools", scope.schoolNumbers())
                .param("now", Timestamp.from(clock.instant()))
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .param("document", document)
                .query((row, n) -> new ExecutionLine(
                        row.getLong("id"),
                        row.getString("text"),
                        new Basis(
                                        row.getString("basis_document"),
                                        row.getString("basis_number"),
                                        row.getObject("basis_date", LocalDate.class),
                                        "")
                                .text(),
                        row.getString("addressee"),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("overdue")
                                ? "Просрочено"
                                : AssignmentState.valueOf(row.getString("state"))
                                        .title(),
                        row.getString("report")))
                .list();
    }
}
