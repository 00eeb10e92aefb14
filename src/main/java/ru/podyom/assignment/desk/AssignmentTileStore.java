package ru.podyom.assignment.desk;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;

/** SQL of the figures of the start page: one statement. */
@Repository
class AssignmentTileStore {

    private static final String WAITING = """
            from assignment.minutes_waiting w
            join meeting.decision_view d on d.minutes_id = w.minutes_id and d.minutes_status = 'SIGNED'
             where w.region_id = any(:regions) or w.municipality_id = any(:municipalities)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentTileStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What waits in a scope.
     *
     * @param owed reports owed, in time or not
     * @param overdue reports owed after their day
     * @param reported reports that wait for acceptance
     * @param asked wishes for a later day
     * @param mine assignments under control of the person, closed ones left out
     * @param minutes signed minutes of the scope on whose points nobody has decided
     * @param first the oldest of these, 0 where there are none
     */
    record Figures(int owed, int overdue, int reported, int asked, int mine, int minutes, long first) {}

    Figures figures(Scope scope, Actor actor) {
        return jdbc.sql("""
                        select count(*) filter (where a.state in ('GIVEN', 'RETURNED')) as owed,
                               count(*) filter (where a.state in ('GIVEN', 'RETURNED')
                                 and a.due_on < (:now::timestamptz at time zone m.zone)::date) as overdue,
                               count(*) filter (where a.state = 'REPORTED') as reported,
                               count(*) filter (where a.asked_until is not null) as asked,
                               count(*) filter (where a.supervisor_account = :account) as mine,
                               (select count(distinct w.minutes_id) {waiting}) as minutes,
                               coalesce((select min(w.minutes_id) {waiting}), 0) as first
                          from assignment.assignment a
                          join authority.municipality_view m on m.id = a.municipality_id
                         where a.state not in ('RELEASED', 'CANCELLED')
                           and (a.region_id = any(:regions) or a.municipality_id = any(:municipalities)
                                or a.school_id = any(:schools))
                        """.replace("{waiting}", WAITING))
                .param("now", Timestamp.from(clock.instant()))
                .param("account", actor.account().value())
                .param("regions", scope.regionNumbers())
                .param("municipalities", scope.municipalityNumbers())
                .param("schools", scope.schoolNumbers())
                .query((row, n) -> new Figures(
                        row.getInt("owed"),
                        row.getInt("overdue"),
                        row.getInt("reported"),
                        row.getInt("asked"),
                        row.getInt("mine"),
                        row.getInt("minutes"),
                        row.getLong("first")))
                .single();
    }
}
