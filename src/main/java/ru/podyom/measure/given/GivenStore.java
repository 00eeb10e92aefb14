package ru.podyom.measure.given;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Words;

/** SQL of the assignments that follow from a point of minutes. */
@Repository
public class GivenStore {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    GivenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Assignments of the scope made of a point, in its order; those of a group are one line.
     *
     * @param minutes null where there are none, and so nothing was given
     * @param place of the point in the minutes; null for all of their points
     * @param school whose assignments are meant, null for those of every school
     */
    public List<GivenAssignment> assignments(
            Scope scope, @Nullable Long minutes, @Nullable Integer place, @Nullable SchoolId school) {
        if (minutes == null) {
            return List.of();
        }
        return jdbc.sql("""
                        select min(a.id) as id, a.group_id, d.text, count(*) as members,
                               count(*) filter (where a.state in ('ACCEPTED', 'RELEASED')) as accepted,
                               min(coalesce(s.short_name, m.name)) as who, max(a.due_on) as due_on
                          from assignment.assignment_view a
                          join meeting.decision_view d on d.id = a.decision_id
                          join authority.municipality_view m on m.id = a.municipality_id
                          left join school.school_view s on s.id = a.school_id
                         where d.minutes_id = :minutes and (:place::int is null or d.place = :place) and a.state <> 'CANCELLED'
                           and (:school::bigint is null or a.school_id = :school)
                           and (a.region_id = any(:regions) or a.municipality_id = any(:municipalities)
                                or a.school_id = any(:schools))
                         group by d.place, d.text, a.group_id, case when a.group_id is null then a.id end
                         order by d.place, min(a.id) limit :most
                        """)
                .param("minutes", minutes)
                .param("place", place)
                .param("school", school == null ? null : school.value(), Types.BIGINT)
                .param("regions", scope.regionNumbers())
                .param("municipalities", scope.municipalityNumbers())
                .param("schools", scope.schoolNumbers())
                .param("most", MOST)
                .query((row, n) -> given(row))
                .list();
    }

    private static GivenAssignment given(ResultSet row) throws SQLException {
        int members = row.getInt("members");
        var due = row.getObject("due_on", LocalDate.class);
        return new GivenAssignment(
                members == 1 ? "/assignments/" + row.getLong("id") : "/assignments/groups/" + row.getLong("group_id"),
                row.getString("text"),
                (members == 1 ? row.getString("who") : "школ: " + members) + ", принято " + row.getInt("accepted")
                        + " из " + members + (due == null ? "" : ", срок " + Words.day(due)));
    }
}
