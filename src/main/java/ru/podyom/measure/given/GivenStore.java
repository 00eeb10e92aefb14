package ru.podyom.measure.given;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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
     * Assignments of the scope made of a point, the latest first.
     *
     * @param minutes null where there are none, and so nothing was given
     * @param place of the point in the minutes; null for all of their points
     */
    public List<GivenAssignment> assignments(Scope scope, @Nullable Long minutes, @Nullable Integer place) {
        if (minutes == null) {
            return List.of();
        }
        return jdbc.sql("""
                        select a.id, a.text, coalesce(s.short_name, m.name) as who, a.due_on
                          from assignment.assignment_view a
                          join meeting.decision_view d on d.id = a.decision_id
                          join authority.municipality_view m on m.id = a.municipality_id
                          left join school.school_view s on s.id = a.school_id
                         where d.minutes_id = :minutes and (:place::int is null or d.place = :place) and a.state <> 'CANCELLED'
                           and (a.region_id = any(:regions) or a.municipality_id = any(:municipalities)
                                or a.school_id = any(:schools))
                         order by a.id desc limit :most
                        """)
                .param("minutes", minutes)
                .param("place", place)
                .param("regions", scope.regionNumbers())
                .param("municipalities", scope.municipalityNumbers())
                .param("schools", scope.schoolNumbers())
                .param("most", MOST)
                .query((row, n) -> {
                    var due = row.getObject("due_on", LocalDate.class);
                    return new GivenAssignment(
                            row.getLong("id"),
                            row.getString("text"),
                            row.getString("who"),
                            due == null ? "" : Words.day(due));
                })
                .list();
    }
}
