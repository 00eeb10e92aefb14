package ru.podyom.curator.interview;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.curator.Curatorship;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.Scope;

/** SQL of interviews and their recommendations. */
@Repository
class InterviewStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    InterviewStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Number of the curatorship of an interview; whether it is seen is asked of the curatorship. */
    Optional<Long> curatorshipOf(long id) {
        return jdbc.sql("select i.curatorship_id from curator.interview i where i.id = :id")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    Interview get(Scope scope, Curatorship held, long id) {
        return jdbc.sql("select i.* from curator.interview i where i.id = :id")
                .param("id", id)
                .query((row, n) -> interview(row, scope, held, points(id)))
                .single();
    }

    private static Interview interview(ResultSet row, Scope scope, Curatorship held, List<Interview.Point> points)
            throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new Interview(
                row.getLong("id"),
                held,
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("held_on", LocalDate.class),
                InterviewMode.valueOf(row.getString("mode")),
                scope.personalData() ? row.getString("participants") : "",
                scope.personalData() ? row.getString("discussed") : "",
                closed == null ? null : closed.toInstant(),
                points,
                new Revision(
                        row.getInt("version"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")));
    }

    private List<Interview.Point> points(long interview) {
        return jdbc.sql("""
                        select r.id, r.text, r.due_on,
                               case when q.id is null and r.due_on < :today then 'отчёта нет, срок прошёл'
                                    when q.id is null then 'ждёт отчёта'
                                    when q.accepted is null then 'отчёт на рассмотрении'
                                    when q.accepted then 'исполнена, отчёт принят'
                                    else 'отчёт возвращён' end as state
                          from curator.recommendation r
                          left join lateral (select o.id, o.accepted from curator.recommendation_report o
                                              where o.recommendation_id = r.id order by o.id desc limit 1) q on true
                         where r.interview_id = :interview order by r.place
                        """)
                .param("interview", interview)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, n) -> new Interview.Point(
                        row.getLong("id"),
                        row.getString("text"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("state")))
                .list();
    }

    /** Empty where the month has its interview already. */
    OptionalLong insert(long curatorship, NewInterview said, Actor by) {
        try {
            long id = put(jdbc.sql("""
                            insert into curator.interview
                                   (curatorship_id, month, held_on, mode, participants, discussed, changed_at, changed_by)
                            values (:curatorship, :month, :held, :mode, :participants, :discussed, :now, :by)
                            returning id
                            """).param("curatorship", curatorship), said, by)
                    .query(Long.class)
                    .single();
            recommend(id, said);
            return OptionalLong.of(id);
        } catch (DuplicateKeyException taken) {
            return OptionalLong.empty();
        }
    }

    /** Whether the state was still the one of that number, and is changed now. */
    boolean update(long id, int version, NewInterview said, Actor by) {
        boolean changed = put(jdbc.sql("""
                        update curator.interview
                           set month = :month, held_on = :held, mode = :mode, participants = :participants,
                               discussed = :discussed, version = version + 1, changed_at = :now, changed_by = :by
                         where id = :id and version = :version and closed_at is null
                        """).param("id", id).param("version", version), said, by)
                        .update()
                == 1;
        if (changed) {
            jdbc.sql("delete from curator.recommendation where interview_id = :id")
                    .param("id", id)
                    .update();
            recommend(id, said);
        }
        return changed;
    }

    boolean monthTaken(long curatorship, YearMonth month, long except) {
        return jdbc.sql(
                        "select exists (select 1 from curator.interview i where i.curatorship_id = :curatorship and i.month = :month and i.id <> :except)")
                .param("curatorship", curatorship)
                .param("month", Date.valueOf(month.atDay(1)))
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec put(JdbcClient.StatementSpec sql, NewInterview said, Actor by) {
        return sql.param("month", Date.valueOf(said.month().atDay(1)))
                .param("held", Date.valueOf(said.heldOn()))
                .param("mode", said.mode().name())
                .param("participants", said.participants())
                .param("discussed", said.discussed())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name());
    }

    private void recommend(long interview, NewInterview said) {
        int place = 0;
        for (NewInterview.Wanted wanted : said.recommendations()) {
            jdbc.sql(
                            "insert into curator.recommendation (interview_id, place, text, due_on) values (:interview, :place, :text, :due)")
                    .param("interview", interview)
                    .param("place", ++place)
                    .param("text", wanted.text())
                    .param("due", Date.valueOf(wanted.due()))
                    .update();
        }
    }

    /** Closes the protocol, or opens it again; false where somebody changed it since. */
    boolean close(long id, int version, boolean closed, Actor by) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                        update curator.interview
                           set closed_at = :closed, closed_by = :closedBy, version = version + 1, changed_at = :now, changed_by = :by
                         where id = :id and version = :version and (closed_at is null) = :closing
                        """)
                        .param("closed", closed ? now : null, Types.TIMESTAMP)
                        .param("closedBy", closed ? by.name() : null, Types.VARCHAR)
                        .param("now", now)
                        .param("by", by.name())
                        .param("id", id)
                        .param("version", version)
                        .param("closing", closed)
                        .update()
                == 1;
    }

    boolean hasReports(long id) {
        return jdbc.sql("""
                        select exists (select 1 from curator.recommendation_report o
                                         join curator.recommendation r on r.id = o.recommendation_id
                                        where r.interview_id = :id)
                        """).param("id", id).query(Boolean.class).single();
    }
}
