package ru.podyom.meeting.minutes;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;

/** SQL of the steps of minutes; whoever asks was let to the minutes before. */
@Repository
class MinutesStepStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    MinutesStepStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(MinutesId minutes, MinutesStatus status, String remark, Actor by) {
        jdbc.sql("insert into meeting.minutes_step (minutes_id, status, at, by_name, remark) values (?, ?, ?, ?, ?)")
                .params(minutes.value(), status.name(), Timestamp.from(clock.instant()), by.name(), remark)
                .update();
    }

    /** In their order. */
    List<MinutesStep> of(MinutesId minutes, boolean names) {
        return jdbc.sql("select status, at, by_name, remark from meeting.minutes_step where minutes_id = ? order by id")
                .param(minutes.value())
                .query((row, n) -> new MinutesStep(
                        MinutesStatus.valueOf(row.getString("status")),
                        row.getTimestamp("at").toInstant(),
                        names ? row.getString("by_name") : "",
                        names ? row.getString("remark") : HiddenNames.in(row.getString("remark"))))
                .list();
    }
}
