package ru.podyom.journal;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Recorded;

/** SQL of the journal; lines are only added, the database refuses anything else. */
@Repository
class JournalStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    JournalStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void append(Recorded act) {
        var school = act.school();
        jdbc.sql("""
                        insert into journal.entry
                               (at, account_id, account_name, role, action, kind, object_id, school_id, details)
                        values (:at, :account, :name, :role, :action, :kind, :object, :school, :details)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("account", act.actor().account().value())
                .param("name", act.actor().name())
                .param("role", act.actor().role().name())
                .param("action", act.action())
                .param("kind", act.kind())
                .param("object", act.id())
                .param("school", school == null ? null : school.value())
                .param("details", act.details())
                .update();
    }
}
