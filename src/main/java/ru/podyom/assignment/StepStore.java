package ru.podyom.assignment;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.document.FileId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;

/** SQL of the history; rows are only added. */
@Repository
class StepStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    StepStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void append(AssignmentId id, Step step, Actor by) {
        var day = step.day();
        long number = jdbc.sql("""
                        insert into assignment.step
                               (assignment_id, move, remark, due_on, made_at, account_id, made_by, made_as)
                        values (:assignment, :move, :remark, :due, :now, :account, :by, :as) returning id
                        """)
                .param("assignment", id.value())
                .param("move", step.move().name())
                .param("remark", step.remark())
                .param("due", day == null ? null : Date.valueOf(day), Types.DATE)
                .param("now", Timestamp.from(clock.instant()))
                .param("account", by.account().value())
                .param("by", by.name())
                .param("as", by.role().name())
                .query(Long.class)
                .single();
        for (int place = 0; place < step.files().size(); place++) {
            var file = step.files().get(place);
            jdbc.sql("insert into assignment.step_file (step_id, place, file_id, name, bytes) values (?, ?, ?, ?, ?)")
                    .params(number, place, file.id().value(), file.name(), file.bytes())
                    .update();
        }
    }

    /** The history, oldest first; the assignment at hand shows that the scope sees it. */
    List<StepTaken> of(Assignment assignment) {
        Map<Long, List<StepFile>> files = new HashMap<>();
        jdbc.sql("""
                        select f.step_id, f.file_id, f.name, f.bytes from assignment.step_file f
                          join assignment.step t on t.id = f.step_id
                         where t.assignment_id = ? order by f.step_id, f.place
                        """).param(assignment.id().value()).query(row -> {
            files.computeIfAbsent(row.getLong("step_id"), step -> new ArrayList<>())
                    .add(new StepFile(new FileId(row.getLong("file_id")), row.getString("name"), row.getLong("bytes")));
        });
        return jdbc.sql("select * from assignment.step where assignment_id = ? order by id")
                .param(assignment.id().value())
                .query((row, n) -> new StepTaken(
                        new Step(
                                Move.valueOf(row.getString("move")),
                                row.getString("remark"),
                                row.getObject("due_on", LocalDate.class),
                                files.getOrDefault(row.getLong("id"), List.of())),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("made_by"),
                        Role.valueOf(row.getString("made_as"))))
                .list();
    }
}
