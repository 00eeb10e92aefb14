package ru.podyom.curator.visit;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.curator.Curatorship;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.Scope;

/** SQL of visits and their files; an undone visit stays in the table and counts for nothing. */
@Repository
class VisitStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Number of the curatorship of a visit; whether it is seen is asked of the curatorship. */
    Optional<Long> curatorshipOf(long id, boolean undone) {
        return jdbc.sql(
                        "select v.curatorship_id from curator.visit v where v.id = :id and (v.undone_at is not null) = :undone")
                .param("id", id)
                .param("undone", undone)
                .query(Long.class)
                .optional();
    }

    Visit get(Scope scope, Curatorship held, long id) {
        boolean personal = scope.personalData();
        List<Visit.File> files = personal ? files(id) : List.of();
        return jdbc.sql("select v.* from curator.visit v where v.id = :id")
                .param("id", id)
                .query((row, n) -> new Visit(
                        id,
                        held,
                        row.getObject("planned_on", LocalDate.class),
                        row.getString("purpose"),
                        row.getObject("held_on", LocalDate.class),
                        personal ? row.getString("done") : "",
                        personal ? row.getString("seen") : "",
                        files,
                        new Revision(
                                row.getInt("version"),
                                row.getTimestamp("changed_at").toInstant(),
                                row.getString("changed_by"))))
                .single();
    }

    private List<Visit.File> files(long visit) {
        return jdbc.sql(
                        "select f.id, f.file_id, f.name, f.bytes from curator.visit_file f where f.visit_id = :id order by f.id")
                .param("id", visit)
                .query((row, n) -> new Visit.File(row.getLong(1), row.getLong(2), row.getString(3), row.getLong(4)))
                .list();
    }

    long insert(long curatorship, NewVisit wanted, Actor by) {
        return put(jdbc.sql("""
                        insert into curator.visit
                               (curatorship_id, planned_on, purpose, held_on, done, seen, changed_at, changed_by)
                        values (:curatorship, :planned, :purpose, :held, :done, :seen, :now, :by)
                        returning id
                        """).param("curatorship", curatorship), wanted, by)
                .query(Long.class)
                .single();
    }

    /** Whether the state was still the one of that number, and is changed now. */
    boolean update(long id, int version, NewVisit wanted, Actor by) {
        return put(jdbc.sql("""
                        update curator.visit
                           set planned_on = :planned, purpose = :purpose, held_on = :held, done = :done, seen = :seen,
                               version = version + 1, changed_at = :now, changed_by = :by
                         where id = :id and version = :version and undone_at is null
                        """).param("id", id).param("version", version), wanted, by)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec put(JdbcClient.StatementSpec sql, NewVisit wanted, Actor by) {
        LocalDate held = wanted.heldOn();
        return sql.param("planned", Date.valueOf(wanted.plannedOn()))
                .param("purpose", wanted.purpose())
                .param("held", held == null ? null : Date.valueOf(held), Types.DATE)
                .param("done", wanted.done())
                .param("seen", wanted.seen())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name());
    }

    void attach(long visit, long file, String name, long bytes) {
        jdbc.sql(
                        "insert into curator.visit_file (visit_id, file_id, name, bytes) values (:visit, :file, :name, :bytes)")
                .param("visit", visit)
                .param("file", file)
                .param("name", name)
                .param("bytes", bytes)
                .update();
    }

    /** Takes a visit back, or brings it again. */
    void undo(long id, boolean undone, Actor by) {
        jdbc.sql("update curator.visit set undone_at = :at, undone_by = :by where id = :id")
                .param("at", undone ? Timestamp.from(clock.instant()) : null, Types.TIMESTAMP)
                .param("by", undone ? by.name() : null, Types.VARCHAR)
                .param("id", id)
                .update();
    }
}
