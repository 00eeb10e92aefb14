package ru.podyom.assessment.guessing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.matching.Territory;
import ru.podyom.kernel.Actor;

/** SQL of readings of tables that people confirmed, by territory and header. */
@Repository
class MappingStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    MappingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ColumnsPage.Remembered> of(Territory territory, String fingerprint) {
        return jdbc.sql("""
                        select mapping, confirmed_by_name, confirmed_at from assessment.column_mapping
                         where region_id = :region and municipality_id = :municipality and fingerprint = :fingerprint
                        """)
                .param("region", territory.region())
                .param("municipality", place(territory))
                .param("fingerprint", fingerprint)
                .query((row, n) -> new ColumnsPage.Remembered(
                        ColumnMapping.of(row.getString("mapping")),
                        row.getString("confirmed_by_name"),
                        row.getTimestamp("confirmed_at").toInstant()))
                .optional();
    }

    void remember(Territory territory, String fingerprint, ColumnMapping mapping, Actor by) {
        jdbc.sql("""
                        insert into assessment.column_mapping
                               (region_id, municipality_id, fingerprint, mapping, confirmed_by_name, confirmed_at)
                        values (:region, :municipality, :fingerprint, :mapping, :author, :now)
                        on conflict (region_id, municipality_id, fingerprint)
                        do update set mapping = excluded.mapping, confirmed_by_name = excluded.confirmed_by_name,
                                      confirmed_at = excluded.confirmed_at
                        """)
                .param("region", territory.region())
                .param("municipality", place(territory))
                .param("fingerprint", fingerprint)
                .param("mapping", mapping.text())
                .param("author", by.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** 0 for a whole region. */
    private static long place(Territory territory) {
        Long municipality = territory.municipality();
        return municipality == null ? 0 : municipality;
    }
}
