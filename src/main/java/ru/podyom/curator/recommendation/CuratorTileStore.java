package ru.podyom.curator.recommendation;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.curator.Seen;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Scope;

/** SQL of the figures of curators on the start page, in one statement. */
@Repository
class CuratorTileStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    CuratorTileStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Figures of the scope.
     *
     * @param due months of this school year whose talk is due and not held
     * @param missed months of this school year whose last day passed without a talk
     * @param waiting recommendations that wait for the school
     * @param reported reports that wait for the curator
     */
    record Figures(int due, int missed, int waiting, int reported) {}

    Figures figures(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        with months as (
                          select p.due_on from curator.planned_interview p
                            join curator.curatorship c on c.id = p.curatorship_id and c.undone_at is null
                            join school.school_view s on s.id = c.school_id
                           where p.month >= :begin and p.month <= :today
                             and p.due_on <= coalesce(c.ended_on, c.ends_on, p.due_on)
                             and not exists (select 1 from curator.interview i
                                              where i.curatorship_id = p.curatorship_id and i.month = p.month)
                             and {seen}),
                        asked as (
                          select q.id as report, q.accepted from curator.recommendation r
                            join curator.interview i on i.id = r.interview_id and i.closed_at is not null
                            join curator.curatorship c on c.id = i.curatorship_id and c.undone_at is null
                            join school.school_view s on s.id = c.school_id
                            left join lateral (select o.id, o.accepted from curator.recommendation_report o
                                                where o.recommendation_id = r.id order by o.id desc limit 1) q on true
                           where {seen})
                        select (select count(*) from months where due_on >= :today),
                               (select count(*) from months where due_on < :today),
                               (select count(*) from asked where report is null or not accepted),
                               (select count(*) from asked where report is not null and accepted is null)
                        """.replace("{seen}", Seen.SCHOOL))
                .params(Seen.parameters(scope))
                .param("today", Date.valueOf(today))
                .param("begin", Date.valueOf(LocalDate.of(AcademicYear.on(today).start(), 9, 1)))
                .query((row, n) -> new Figures(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }
}
