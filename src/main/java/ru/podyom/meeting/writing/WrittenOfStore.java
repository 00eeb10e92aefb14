package ru.podyom.meeting.writing;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.planning.MeetingId;

/** SQL of which minutes are written of which meeting; whoever asks was let to the meeting before. */
@Repository
class WrittenOfStore {

    private final JdbcClient jdbc;

    WrittenOfStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MinutesId minutes, MeetingId meeting) {
        jdbc.sql("insert into meeting.written_of (minutes_id, meeting_id) values (?, ?)")
                .params(minutes.value(), meeting.value())
                .update();
    }

    /** Minutes of the meeting that are not revoked. */
    Optional<MinutesId> of(MeetingId meeting) {
        return jdbc.sql("""
                        select w.minutes_id from meeting.written_of w
                          join meeting.minutes m on m.id = w.minutes_id and m.status <> 'REVOKED'
                         where w.meeting_id = ? order by w.minutes_id desc limit 1
                        """)
                .param(meeting.value())
                .query((row, n) -> new MinutesId(row.getLong(1)))
                .optional();
    }

    Optional<MeetingId> meetingOf(MinutesId minutes) {
        return jdbc.sql("select meeting_id from meeting.written_of where minutes_id = ?")
                .param(minutes.value())
                .query((row, n) -> new MeetingId(row.getLong(1)))
                .optional();
    }
}
