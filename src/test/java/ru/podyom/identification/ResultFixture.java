package ru.podyom.identification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.SchoolId;

/** Puts committed imports into the tables of assessment, as the import itself would leave them. */
public final class ResultFixture {

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime());

    private final JdbcClient jdbc;

    public ResultFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An empty committed import of one procedure; gives its number. */
    public long importOf(RegionId region, Procedure procedure, Instant committed) {
        String sha = HexFormat.of().toHexDigits(NUMBER.incrementAndGet()).repeat(4);
        long file = jdbc.sql("insert into document.file (sha256, bytes, stored_at) values (?, 1, now()) returning id")
                .param(sha)
                .query(Long.class)
                .single();
        return jdbc.sql("""
                        insert into assessment.result_import (region_id, file_id, file_name, sha256, layout, sitting_id,
                               procedure_from, state, created_by, created_by_name, created_at, committed_at)
                        values (?, ?, ?, ?, 'held-2021', ?, 'HEADER', 'COMMITTED', 0, 'Проверка', now(), ?) returning id
                        """)
                .params(
                        region.value(),
                        file,
                        procedure.title() + ".xlsx",
                        sha,
                        sitting(procedure),
                        Timestamp.from(committed))
                .query(Long.class)
                .single();
    }

    private long sitting(Procedure procedure) {
        return jdbc.sql("""
                        insert into assessment.sitting (kind, year, grade, subject) values (?, ?, ?, ?)
                        on conflict (kind, year, grade, subject) do update set kind = excluded.kind returning id
                        """)
                .params(procedure.kind().name(), procedure.year(), procedure.grade(), procedure.subject())
                .query(Long.class)
                .single();
    }

    public void count(long importNumber, SchoolId school, int participants, int failed) {
        jdbc.sql("""
                        insert into assessment.school_result (import_id, sitting_id, school_id, code_written,
                               participants, failed, absent, refused, mark2, mark3, mark4, mark5, sources)
                        select i.id, i.sitting_id, :school, 'edu', :participants, :failed, 0, 0,
                               :failed, :participants - :failed, 0, 0, '[{"sheet":"Sheet","firstRow":2,"lastRow":13}]'
                          from assessment.result_import i where i.id = :import
                        """)
                .param("school", school.value())
                .param("participants", participants)
                .param("failed", failed)
                .param("import", importNumber)
                .update();
    }

    void undo(long importNumber) {
        jdbc.sql("update assessment.result_import set state = 'UNDONE', undone_at = now() where id = ?")
                .param(importNumber)
                .update();
    }
}
