package ru.podyom.assessment.importing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.matching.MatchedSchool;
import ru.podyom.assessment.matching.Territory;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;

/** SQL that moves an import from state to state; every move names the state it leaves, so that only one can win. */
@Repository
class ImportStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ImportStore(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    ImportId insert(Territory territory, ImportHead.Source source, Actor by) {
        return new ImportId(jdbc.sql("""
                        insert into assessment.result_import
                               (region_id, municipality_id, file_id, file_name, bytes, sha256, columns, state,
                                created_by, created_by_name, created_at)
                        values (:region, :municipality, :file, :name, :bytes, :sha, :columns, 'PREVIEW', :account, :author, :now)
                        returning id
                        """)
                .param("region", territory.region())
                .param("municipality", territory.municipality())
                .param("file", source.file().value())
                .param("name", source.name())
                .param("bytes", source.bytes())
                .param("sha", source.sha256())
                .param("columns", text(source.columns()))
                .param("account", by.account().value())
                .param("author", by.name())
                .param("now", now())
                .query(Long.class)
                .single());
    }

    private static @Nullable String text(@Nullable ColumnMapping columns) {
        return columns == null ? null : columns.text();
    }

    void name(ImportId id, ColumnMapping columns) {
        jdbc.sql("update assessment.result_import set columns = ? where id = ? and state in ('PREVIEW', 'REFUSED')")
                .params(columns.text(), id.value())
                .update();
    }

    /** What was read takes the place of what was read before; only while nobody has decided. */
    boolean describe(ImportId id, Reading reading, List<MatchedSchool> schools) {
        var procedure = reading.procedure();
        var from = reading.from();
        int changed = jdbc.sql("""
                        update assessment.result_import
                           set layout = :layout, kind = :kind, year = :year, grade = :grade, subject = :subject,
                               procedure_from = :from, threshold = :threshold, state = :state, failure = :failure,
                               rows = :rows, participants = :participants, absent = :absent, refused = :refused,
                               schools = :schools, errors = :errors, warnings = :warnings, version = version + 1
                         where id = :id and state in ('PREVIEW', 'REFUSED')
                        """)
                .param("id", id.value())
                .param("layout", reading.layout())
                .param("kind", procedure == null ? null : procedure.kind().name())
                .param("year", procedure == null ? null : procedure.year())
                .param("grade", procedure == null ? null : procedure.grade())
                .param("subject", procedure == null ? null : procedure.subject())
                .param("from", from == null ? null : from.name())
                .param("threshold", reading.threshold())
                .param("state", (reading.layout() == null ? ImportState.REFUSED : ImportState.PREVIEW).name())
                .param("failure", refusal(reading))
                .param("rows", reading.rows())
                .param("participants", reading.participants())
                .param("absent", reading.absent())
                .param("refused", reading.refused())
                .param("schools", schools.size())
                .param("errors", reading.errors())
                .param("warnings", reading.problems().size() - reading.errors())
                .update();
        if (changed == 1) {
            problems(id, reading.problems());
            schools(id, schools);
        }
        return changed == 1;
    }

    /** The first thing that is wrong with the file as a whole, null where its rows can be used. */
    private static @Nullable String refusal(Reading reading) {
        return reading.problems().stream()
                .filter(problem -> problem.isError() && problem.cell() == null)
                .map(Problem::expected)
                .findFirst()
                .orElse(null);
    }

    private void problems(ImportId id, List<Problem> problems) {
        jdbc.sql("delete from assessment.import_problem where import_id = ?")
                .param(id.value())
                .update();
        var rows = new java.util.ArrayList<Object[]>(problems.size());
        for (Problem problem : problems) {
            rows.add(new Object[] {
                id.value(),
                rows.size() + 1,
                problem.severity().name(),
                problem.sheet(),
                problem.cell(),
                problem.value(),
                problem.expected()
            });
        }
        batches.batchUpdate("""
                insert into assessment.import_problem (import_id, number, severity, sheet, cell, value, expected)
                values (?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void schools(ImportId id, List<MatchedSchool> schools) {
        jdbc.sql("delete from assessment.import_school where import_id = ?")
                .param(id.value())
                .update();
        var rows = new java.util.ArrayList<Object[]>(schools.size());
        for (MatchedSchool school : schools) {
            var count = school.count();
            var found = school.school();
            var journal = count.journal();
            var marks = count.marks();
            rows.add(new Object[] {
                id.value(),
                rows.size() + 1,
                count.code(),
                count.name(),
                count.municipality(),
                count.participants(),
                count.failed(),
                count.absent(),
                count.refused(),
                school.match().name(),
                found == null ? null : found.value(),
                journal == null ? null : journal.lowered(),
                journal == null ? null : journal.confirmed(),
                journal == null ? null : journal.raised(),
                marks == null ? null : marks.two(),
                marks == null ? null : marks.three(),
                marks == null ? null : marks.four(),
                marks == null ? null : marks.five()
            });
        }
        batches.batchUpdate("""
                insert into assessment.import_school
                       (import_id, number, code, name, municipality, participants, failed, absent, refused,
                        match, school_id, lowered, confirmed, raised, mark2, mark3, mark4, mark5)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    boolean discard(ImportId id) {
        return jdbc.sql("delete from assessment.result_import where id = ? and state in ('PREVIEW', 'REFUSED')")
                        .param(id.value())
                        .update()
                == 1;
    }

    /** The run of a procedure, entered where there is none. */
    long sitting(Procedure procedure) {
        return jdbc.sql("""
                        insert into assessment.sitting (kind, year, grade, subject)
                        values (:kind, :year, :grade, :subject)
                        on conflict (kind, year, grade, subject) do update set subject = excluded.subject
                        returning id
                        """)
                .param("kind", procedure.kind().name())
                .param("year", procedure.year())
                .param("grade", procedure.grade())
                .param("subject", procedure.subject())
                .query(Long.class)
                .single();
    }

    /** False where the import was changed meanwhile, or where another import of the same file was faster. */
    boolean queue(ImportHead head, long sitting, Actor by) {
        try {
            return queued(head, sitting, by) == 1;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    private int queued(ImportHead head, long sitting, Actor by) {
        return jdbc.sql("""
                        update assessment.result_import
                           set state = 'QUEUED', sitting_id = :sitting, good_rows_only = errors > 0, progress = 0,
                               failure = null, confirmed_by_name = :author, version = version + 1
                         where id = :id and state = 'PREVIEW' and version = :version
                        """)
                .param("id", head.id().value())
                .param("version", head.version())
                .param("sitting", sitting)
                .param("author", by.name())
                .update();
    }

    /** Back from a failed run: again into the queue. */
    boolean requeue(ImportId id) {
        return jdbc.sql("""
                        update assessment.result_import set failure = null, progress = 0, version = version + 1
                         where id = ? and state = 'QUEUED' and failure is not null
                        """).param(id.value()).update() == 1;
    }

    /** Back from a failed run: to the preview. */
    boolean withdraw(ImportId id) {
        return jdbc.sql("""
                        update assessment.result_import
                           set state = 'PREVIEW', failure = null, progress = 0, sitting_id = null, version = version + 1
                         where id = ? and state = 'QUEUED' and failure is not null
                        """).param(id.value()).update() == 1;
    }

    boolean undo(ImportId id, Actor by) {
        return jdbc.sql("""
                        update assessment.result_import
                           set state = 'UNDONE', undone_at = :now, undone_by_name = :author, version = version + 1
                         where id = :id and state = 'COMMITTED'
                        """)
                        .param("id", id.value())
                        .param("author", by.name())
                        .param("now", now())
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
