package ru.podyom.reference;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Revision;

/** SQL of the versions of rows that an office entered. */
@Repository
class ReferenceStore {

    private static final String SELECT = """
            select v.table_name, v.cells, v.source, v.source_date, v.confidence, v.holds, v.version, v.changed_at,
                   v.changed_by
              from reference.own_version v
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReferenceStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The own rows of a table that hold. */
    List<OwnVersion> current(ReferenceTable table) {
        return jdbc.sql(SELECT + """
                         where v.table_name = :table and v.holds
                           and not exists (select from reference.own_version later
                                            where later.table_name = v.table_name and later.row_key = v.row_key
                                              and later.version > v.version)
                         order by v.row_key
                        """)
                .param("table", table.name())
                .query(ReferenceStore::version)
                .list();
    }

    /** All versions under a key, the latest first. */
    List<OwnVersion> history(ReferenceTable table, String key) {
        return jdbc.sql(SELECT + " where v.table_name = :table and v.row_key = :key order by v.version desc")
                .param("table", table.name())
                .param("key", key)
                .query(ReferenceStore::version)
                .list();
    }

    /** Numbers of the latest own versions of a table by the key of the row, taken back or not; may be changed. */
    Map<String, Integer> numbers(ReferenceTable table) {
        Map<String, Integer> numbers = new HashMap<>();
        jdbc.sql("select v.row_key, max(v.version) as version from reference.own_version v"
                        + " where v.table_name = :table group by v.row_key")
                .param("table", table.name())
                .query(row -> {
                    numbers.put(row.getString("row_key"), row.getInt("version"));
                });
        return numbers;
    }

    /** Whether the version was the next one, and is kept now. */
    boolean insert(ReferenceRow row, boolean holds, int version, Actor by) {
        return jdbc.sql("""
                        insert into reference.own_version
                               (table_name, row_key, version, cells, source, source_date, confidence, holds, changed_at,
                                changed_by)
                        select :table, :key, :version::int, :cells::text[], :source, :sourceDate::date, :confidence, :holds::boolean,
                               :now::timestamptz, :by
                         where :version::int = 1 + coalesce((select max(v.version) from reference.own_version v
                                                         where v.table_name = :table and v.row_key = :key), 0)
                        on conflict do nothing
                        """)
                        .param("table", row.table().name())
                        .param("key", row.key())
                        .param("version", version)
                        .param("cells", row.cells().toArray(String[]::new))
                        .param("source", row.source())
                        .param(
                                "sourceDate",
                                row.sourceDate() == null ? null : Date.valueOf(row.sourceDate()),
                                java.sql.Types.DATE)
                        .param("confidence", row.confidence().name())
                        .param("holds", holds)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.name())
                        .update()
                == 1;
    }

    private static OwnVersion version(ResultSet row, int number) throws SQLException {
        Date day = row.getDate("source_date");
        return new OwnVersion(
                new ReferenceRow(
                        ReferenceTable.valueOf(row.getString("table_name")),
                        List.of((String[]) row.getArray("cells").getArray()),
                        row.getString("source"),
                        day == null ? null : day.toLocalDate(),
                        Confidence.valueOf(row.getString("confidence"))),
                row.getBoolean("holds"),
                new Revision(
                        row.getInt("version"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")));
    }
}
