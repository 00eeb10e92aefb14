package ru.podyom.assessment.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.assessment.reading.ProcedureSource;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.document.FileId;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;

/** SQL of imports that are being carried out. */
@Repository
class QueueStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    QueueStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the import for this transaction; a second worker does not get it. The lock lies beside the row, so that
     * progress can be written to the row meanwhile.
     */
    boolean lock(ImportId id) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('assessment.result_import'), ?)")
                .param((int) id.value())
                .query(Boolean.class)
                .single();
    }

    /** The import while it waits to be carried out; empty once it is done or taken back. */
    Optional<QueuedImport> waiting(ImportId id) {
        return jdbc.sql("""
                        select i.*, g.code as region_code from assessment.result_import i
                          join authority.region_view g on g.id = i.region_id
                         where i.id = ? and i.state = 'QUEUED'
                        """)
                .param(id.value())
                .query((row, n) -> queued(row, schools(id)))
                .optional();
    }

    private static QueuedImport queued(ResultSet row, Map<String, Previewed.Counts> schools) throws SQLException {
        return new QueuedImport(
                new ImportId(row.getLong("id")),
                new FileId(row.getLong("file_id")),
                row.getString("file_name"),
                row.getString("layout"),
                new Procedure(
                        ProcedureKind.valueOf(row.getString("kind")),
                        row.getInt("year"),
                        row.getInt("grade"),
                        row.getString("subject")),
                from(row.getString("procedure_from")),
                new Previewed(
                        row.getString("threshold"),
                        row.getInt("rows"),
                        row.getInt("participants"),
                        row.getInt("absent"),
                        schools),
                row.getString("columns"),
                row.getInt("region_code"));
    }

    private Map<String, Previewed.Counts> schools(ImportId id) {
        var schools = new HashMap<String, Previewed.Counts>();
        jdbc.sql("select * from assessment.import_school where import_id = ?")
                .param(id.value())
                .query(row -> {
                    schools.put(
                            row.getString("code"),
                            new Previewed.Counts(
                                    row.getInt("participants"),
                                    row.getInt("failed"),
                                    row.getInt("absent"),
                                    row.getInt("refused"),
                                    row.getObject("lowered", Integer.class),
                                    row.getObject("confirmed", Integer.class),
                                    row.getObject("raised", Integer.class),
                                    marks(row)));
                });
        return schools;
    }

    private static SchoolCount.@Nullable Marks marks(ResultSet row) throws SQLException {
        return row.getObject("mark2") == null
                ? null
                : new SchoolCount.Marks(
                        row.getInt("mark2"), row.getInt("mark3"), row.getInt("mark4"), row.getInt("mark5"));
    }

    private static @Nullable ProcedureSource from(@Nullable String name) {
        return Arrays.stream(ProcedureSource.values())
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Written beside the transaction of the run, so that it can be seen. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(ImportId id, int percent) {
        jdbc.sql("update assessment.result_import set progress = ? where id = ? and state = 'QUEUED'")
                .params(percent, id.value())
                .update();
    }

    void fail(ImportId id, String sentence) {
        jdbc.sql("update assessment.result_import set failure = ? where id = ? and state = 'QUEUED'")
                .params(sentence, id.value())
                .update();
    }

    /** Ends the import; what was not taken counts as refused, so that the rows still add up. */
    boolean commit(ImportId id, int participants, int absent, int schools) {
        return jdbc.sql("""
                        update assessment.result_import
                           set state = 'COMMITTED', committed_at = :now, progress = 100, failure = null,
                               participants = :participants, absent = :absent,
                               refused = rows - :participants - :absent, schools = :schools, version = version + 1
                         where id = :id and state = 'QUEUED'
                        """)
                        .param("id", id.value())
                        .param("participants", participants)
                        .param("absent", absent)
                        .param("schools", schools)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
