package ru.podyom.assessment.queue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assessment.reading.ParticipantRow;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.assessment.reading.SourceRange;
import tools.jackson.databind.json.JsonMapper;

/** SQL that writes what an import brings: pupils' rows by COPY, counts per school by one statement. */
@Repository
class RowStore {

    private static final String COPY = """
            copy assessment.participant_result
                 (year, import_id, school_id, sheet, row, participant, class_group, status, total, mark, journal)
            from stdin
            """;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RowStore(JdbcTemplate batches, JdbcClient jdbc, JsonMapper json) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Streams rows into the table while {@code feed} hands them over; the rows belong to the running transaction. */
    void copy(ImportId id, int year, Consumer<Target> feed) {
        batches.execute((ConnectionCallback<Boolean>) connection -> {
            copy(connection, new Target(id, year), feed);
            return true;
        });
    }

    private static void copy(Connection connection, Target target, Consumer<Target> feed) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            target.out = copy;
            feed.accept(target);
            target.flush();
            copy.endCopy();
        } catch (Interrupted broken) {
            throw broken.cause;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Numbers of schools whose rows the import takes, by the code written in the file. */
    Map<String, Long> taken(ImportId id) {
        var taken = new HashMap<String, Long>();
        batches.query(
                "select code, school_id from assessment.import_school where import_id = ? and school_id is not null",
                row -> {
                    taken.put(row.getString(1), row.getLong(2));
                },
                id.value());
        return taken;
    }

    /** All counts by one statement: after each the server settles which of them hold now, for the import as a whole. */
    void insert(ImportId id, List<SchoolResult> results) {
        var rows = results.stream().filter(result -> result.journal() == null).toList();
        jdbc.sql("""
                        insert into assessment.school_result
                               (import_id, sitting_id, school_id, code_written, participants, failed, absent, refused,
                                mark2, mark3, mark4, mark5, sources)
                        select i.id, i.sitting_id, r.school, r.codes, r.participants, r.failed, r.absent, r.refused,
                               r.mark2, r.mark3, r.mark4, r.mark5, r.sources::jsonb
                          from assessment.result_import i,
                               unnest(:schools::bigint[], :codes::text[], :participants::int[], :failed::int[],
                                      :absent::int[], :refused::int[], :mark2::int[], :mark3::int[], :mark4::int[],
                                      :mark5::int[], :sources::text[])
                               with ordinality as r (school, codes, participants, failed, absent, refused,
                                                     mark2, mark3, mark4, mark5, sources, place)
                         where i.id = :import
                         order by r.place
                        """)
                .param("import", id.value())
                .param("schools", rows.stream().map(SchoolResult::school).toArray(Long[]::new))
                .param("codes", rows.stream().map(SchoolResult::codes).toArray(String[]::new))
                .param("participants", numbers(rows, result -> result.failed().of()))
                .param("failed", numbers(rows, result -> result.failed().part()))
                .param("absent", numbers(rows, SchoolResult::absent))
                .param("refused", numbers(rows, SchoolResult::refused))
                .param("mark2", marks(rows, SchoolCount.Marks::two))
                .param("mark3", marks(rows, SchoolCount.Marks::three))
                .param("mark4", marks(rows, SchoolCount.Marks::four))
                .param("mark5", marks(rows, SchoolCount.Marks::five))
                .param("sources", rows.stream().map(this::sources).toArray(String[]::new))
                .update();
    }

    private static @Nullable Integer[] numbers(
            List<SchoolResult> rows, Function<SchoolResult, @Nullable Integer> number) {
        return rows.stream().map(number).toArray(Integer[]::new);
    }

    private static @Nullable Integer[] marks(List<SchoolResult> rows, Function<SchoolCount.Marks, Integer> mark) {
        return numbers(rows, result -> result.marks() == null ? null : mark.apply(result.marks()));
    }

    private String sources(SchoolResult result) {
        return json.writeValueAsString(result.sources().stream().map(Rows::of).toList());
    }

    /** How the tasks were done, one line per school. */
    void insert(ImportId id, TaskCounts counts) {
        var rows = counts.schools().entrySet().stream()
                .map(school -> new Object[] {id.value(), school.getKey(), json.writeValueAsString(school.getValue())})
                .toList();
        batches.batchUpdate(
                "insert into assessment.task_result (import_id, school_id, counts) values (?, ?, ?::jsonb)", rows);
    }

    /** A run of rows as the column «sources» keeps it; the file is that of the import. */
    private record Rows(String sheet, int firstRow, int lastRow) {

        static Rows of(SourceRange range) {
            return new Rows(range.sheet(), range.firstRow(), range.lastRow());
        }
    }

    /** The connection broke under the reader, which knows nothing of SQL. */
    private static final class Interrupted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient SQLException cause;

        Interrupted(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /** Builds lines of the COPY text format and sends them in pieces. */
    static final class Target {

        private static final int PIECE = 1 << 16;

        private final String head;
        private final StringBuilder lines = new StringBuilder(PIECE + 1024);
        private @Nullable CopyIn out;

        private Target(ImportId id, int year) {
            head = year + "\t" + id.value() + "\t";
        }

        /** Takes one row of a school that was found. */
        void write(long school, ParticipantRow row) {
            lines.append(head).append(school);
            text(row.sheet());
            lines.append('\t').append(row.row());
            text(row.participant());
            text(row.classGroup());
            text(row.status().name());
            number(row.total());
            number(row.mark());
            number(row.journal());
            lines.append('\n');
            if (lines.length() >= PIECE) {
                try {
                    flush();
                } catch (SQLException broken) {
                    throw new Interrupted(broken);
                }
            }
        }

        private void number(@Nullable Integer value) {
            lines.append('\t');
            if (value == null) {
                lines.append("\\N");
            } else {
                lines.append(value.intValue());
            }
        }

        private void text(@Nullable String value) {
            lines.append('\t');
            if (value == null) {
                lines.append("\\N");
                return;
            }
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                switch (c) {
                    case '\\' -> lines.append("\\\\");
                    case '\t' -> lines.append("\\t");
                    case '\n' -> lines.append("\\n");
                    case '\r' -> lines.append("\\r");
                    case '\0' -> lines.append(' ');
                    default -> lines.append(c);
                }
            }
        }

        private void flush() throws SQLException {
            if (out != null && !lines.isEmpty()) {
                byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                out.writeToCopy(bytes, 0, bytes.length);
                lines.setLength(0);
            }
        }
    }
}
