package ru.podyom.meeting.planning;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.meeting.body.BodyId;

/** SQL of numbers of minutes. */
@Repository
class NumberStore {

    private static final String ROW = """
             region_id = :region and municipality_id is not distinct from :municipality
             and body_id is not distinct from :body
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    NumberStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    OptionalInt of(MeetingId id) {
        return jdbc.sql("select number from meeting.minutes_number where meeting_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Until the transaction ends nobody else gives a number in the row of the meeting. */
    void lock(Meeting meeting) {
        BodyId body = meeting.plan().body();
        String row = "minutes-number " + meeting.territory().key() + " " + (body == null ? "" : body);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:row, 0))::text")
                .param("row", row)
                .query(String.class)
                .list();
    }

    int last(Meeting meeting, int year) {
        return row(
                        jdbc.sql("select coalesce(max(number), 0) from meeting.minutes_number where year = :year and"
                                + ROW),
                        meeting)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    boolean isTaken(Meeting meeting, int year, int number) {
        return row(
                        jdbc.sql(
                                "select exists (select 1 from meeting.minutes_number where year = :year and number = :number and"
                                        + ROW + ")"),
                        meeting)
                .param("year", year)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    void insert(Meeting meeting, int year, int number, Actor by) {
        row(jdbc.sql("""
                        insert into meeting.minutes_number
                               (region_id, municipality_id, body_id, year, number, meeting_id, taken_at, taken_by)
                        values (:region, :municipality, :body, :year, :number, :meeting, :now, :by)
                        """), meeting)
                .param("year", year)
                .param("number", number)
                .param("meeting", meeting.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .update();
    }

    void release(MeetingId id) {
        jdbc.sql("delete from meeting.minutes_number where meeting_id = :id")
                .param("id", id.value())
                .update();
    }

    private static JdbcClient.StatementSpec row(JdbcClient.StatementSpec sql, Meeting meeting) {
        MunicipalityId municipality = meeting.territory().municipality();
        BodyId body = meeting.plan().body();
        return sql.param("region", meeting.territory().region().value())
                .param("municipality", municipality == null ? null : municipality.value(), Types.BIGINT)
                .param("body", body == null ? null : body.value(), Types.BIGINT);
    }
}
