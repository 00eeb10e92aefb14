package ru.podyom.notice;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;

/** SQL of outgoing letters; each step from one state to the next is one statement that names both. */
@Repository
class LetterStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False where a letter with its key is there. */
    boolean insert(Letter letter) {
        var until = letter.until();
        var id = jdbc.sql("""
                        insert into notice.letter (key, address, subject, body, created_at, next_try_at, valid_until)
                        values (:key, :address, :subject, :body, :now, :now, :until)
                        on conflict (key) do nothing returning id
                        """)
                .param("key", letter.key())
                .param("address", letter.address())
                .param("subject", letter.subject())
                .param("body", letter.text())
                .param("now", now())
                .param("until", until == null ? null : Timestamp.from(until), Types.TIMESTAMP)
                .query(Long.class)
                .optional();
        id.ifPresent(number -> attach(number, letter.attachments()));
        return id.isPresent();
    }

    private void attach(long letter, List<Attachment> files) {
        for (int place = 0; place < files.size(); place++) {
            var file = files.get(place);
            jdbc.sql(
                            "insert into notice.attachment (letter_id, place, name, media_type, content) values (?, ?, ?, ?, ?)")
                    .params(letter, place, file.name(), file.mediaType(), file.content())
                    .update();
        }
    }

    /** Takes the next letter that is due, so that no other node takes it; committed before anything is sent. */
    Optional<ClaimedLetter> claim() {
        return jdbc.sql("""
                        update notice.letter
                           set state = 'SENDING', claim = :claim, claimed_at = :now, attempts = attempts + 1
                         where id = (select id from notice.letter where state = 'WAITING' and next_try_at <= :now
                                      order by next_try_at, id limit 1 for update skip locked)
                        returning id, key, claim, attempts, address, subject, body, valid_until
                        """)
                .param("claim", UUID.randomUUID())
                .param("now", now())
                .query((row, n) -> claimed(row))
                .optional();
    }

    private ClaimedLetter claimed(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var until = row.getTimestamp("valid_until");
        var key = row.getString("key");
        var files = jdbc.sql(
                        "select name, media_type, content from notice.attachment where letter_id = ? order by place")
                .param(id)
                .query((file, n) -> new Attachment(file.getString(1), file.getString(2), file.getBytes(3)))
                .list();
        return new ClaimedLetter(
                new LetterId(id),
                row.getObject("claim", UUID.class),
                row.getInt("attempts"),
                "<letter-" + id + "-" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@podyom>",
                new Letter(
                        key,
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("body"),
                        files,
                        until == null ? null : until.toInstant()));
    }

    /** Writes the answer down, even where the letter was given up as uncertain meanwhile. */
    void sent(ClaimedLetter letter) {
        jdbc.sql("""
                        update notice.letter set state = 'SENT', sent_at = :now, reason = ''
                         where id = :id and claim = :claim and state in ('SENDING', 'UNCERTAIN')
                        """)
                .param("now", now())
                .param("id", letter.id().value())
                .param("claim", letter.claim())
                .update();
    }

    /** Puts a letter back, to be tried after a pause. */
    void postpone(ClaimedLetter letter, String reason, Duration pause, boolean counts) {
        jdbc.sql("""
                        update notice.letter
                           set state = 'WAITING', reason = :reason, next_try_at = :next,
                               attempts = attempts - case when :counts then 0 else 1 end
                         where id = :id and claim = :claim and state = 'SENDING'
                        """)
                .param("reason", reason)
                .param("next", Timestamp.from(clock.instant().plus(pause)))
                .param("counts", counts)
                .param("id", letter.id().value())
                .param("claim", letter.claim())
                .update();
    }

    /** Ends the attempts until a person decides. */
    void settle(ClaimedLetter letter, LetterState state, String reason) {
        jdbc.sql("""
                        update notice.letter set state = :state, reason = :reason
                         where id = :id and claim = :claim and state = 'SENDING'
                        """)
                .param("state", state.name())
                .param("reason", reason)
                .param("id", letter.id().value())
                .param("claim", letter.claim())
                .update();
    }

    /** Gives up letters whose node has been silent for longer than any talk with a mail server lasts. */
    int abandon(Duration silence) {
        return jdbc.sql("""
                        update notice.letter
                           set state = 'UNCERTAIN', reason = 'Программа остановилась во время отправки.'
                         where state = 'SENDING' and claimed_at < :before
                        """)
                .param("before", Timestamp.from(clock.instant().minus(silence)))
                .update();
    }

    /** Drops letters that have grown old before they could go. */
    int expire() {
        return jdbc.sql("""
                        update notice.letter
                           set state = 'WITHDRAWN', reason = trim('Устарело раньше, чем ушло. ' || reason)
                         where state = 'WAITING' and valid_until < :now
                        """).param("now", now()).update();
    }

    boolean retry(LetterId id) {
        return jdbc.sql("""
                        update notice.letter
                           set state = 'WAITING', attempts = 0, next_try_at = :now, reason = '', valid_until = null
                         where id = :id and state in ('FAILED', 'UNCERTAIN', 'WITHDRAWN')
                        """).param("now", now()).param("id", id.value()).update() == 1;
    }

    boolean withdraw(LetterId id, Actor by) {
        return jdbc.sql("""
                        update notice.letter set state = 'WITHDRAWN', reason = :by
                         where id = :id and state in ('WAITING', 'FAILED', 'UNCERTAIN')
                        """)
                        .param("by", "Отменил(а) " + by.name() + ".")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<LetterState> state(LetterId id) {
        return jdbc.sql("select state from notice.letter where id = ?")
                .param(id.value())
                .query((row, n) -> LetterState.valueOf(row.getString(1)))
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
