package ru.podyom.assignment.reminder;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assignment.Escalation;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.notice.Matter;
import ru.podyom.notice.MatterSource;

/** Deadlines of assignments as matters of the people who owe the report or keep control. */
@Repository
class AssignmentMatterStore implements MatterSource {

    private static final int MOST = 500;
    private static final int SHOWN = 120;

    private final JdbcClient jdbc;

    AssignmentMatterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Matter> matters(Scope scope, Actor actor, LocalDate today, LocalDate until) {
        boolean school = actor.role() == Role.HEAD || actor.role() == Role.TEAM;
        return jdbc.sql("""
                        select a.id, a.text, a.state, a.due_on, a.asked_until, coalesce(s.short_name, a.position) as who,
                               a.supervisor_account is not distinct from :account as mine, {days} as days
                          from assignment.assignment a
                          left join school.school_view s on s.id = a.school_id
                          left join assignment.escalation e on e.municipality_id = a.municipality_id
                         where (a.region_id = any(:regions) or a.municipality_id = any(:municipalities)
                                or a.school_id = any(:schools))
                           and (:school and a.school_id = any(:schools) or a.supervisor_account = :account)
                           and (a.state in ('GIVEN', 'RETURNED') and (a.due_on <= :until or a.asked_until is not null)
                                or a.state = 'REPORTED' and not :school)
                         order by a.due_on nulls last, a.id limit :most
                        """.replace("{days}", Escalation.SQL))
                .param("account", actor.account().value())
                .param("school", school)
                .param("regions", scope.regionNumbers())
                .param("municipalities", scope.municipalityNumbers())
                .param("schools", scope.schoolNumbers())
                .param("until", Date.valueOf(until))
                .param("most", MOST)
                .query((row, n) -> matter(row, school, today))
                .list();
    }

    private static Matter matter(ResultSet row, boolean school, LocalDate today) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        boolean late = due != null && due.isBefore(today);
        var text = row.getString("text");
        var line = (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…")
                + (school ? "" : " — " + row.getString("who"));
        var path = "/assignments/" + row.getLong("id");
        if (row.getString("state").equals("REPORTED")) {
            return new Matter(3, "Ждёт вашей приёмки", due, line, path);
        }
        if (!school && row.getObject("asked_until") != null) {
            return new Matter(2, "Просят продлить срок", due, line, path);
        }
        int days = row.getInt("days");
        if (late && !school && !today.isBefore(due.plusDays(days))) {
            return new Matter(0, "Просрочено " + Escalation.words(days), due, line, path);
        }
        return late
                ? new Matter(1, "Просрочено", due, line, path)
                : new Matter(4, school ? "Пора отчитаться" : "Срок скоро", due, line, path);
    }
}
