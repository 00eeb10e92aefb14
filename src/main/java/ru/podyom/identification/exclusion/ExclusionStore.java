package ru.podyom.identification.exclusion;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Seen;
import ru.podyom.kernel.Scope;
import ru.podyom.school.timeline.DatedName;

/** SQL of exclusions. */
@Repository
class ExclusionStore {

    private static final String SEEN = """
            (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
             or s.id = any(:scopeSchools))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ExclusionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Standing ones first, then the lifted, newest first. */
    List<Exclusion> all(Scope scope) {
        return jdbc.sql("""
                        select e.*, {names}, m.name as municipality from identification.school_exclusion e
                          join school.school_view s on s.id = e.school_id
                          join authority.municipality_view m on m.id = s.municipality_id
                         where {seen} order by e.lifted_at is not null, e.id desc
                        """.replace("{seen}", SEEN).replace("{names}", DatedName.columns("e.document_date")))
                .params(Seen.parameters(scope))
                .query(ExclusionStore::read)
                .list();
    }

    Optional<Exclusion> find(Scope scope, long id) {
        return all(scope).stream().filter(exclusion -> exclusion.id() == id).findFirst();
    }

    /** Schools of the scope that may be excluded, by name: those that are active and not excluded. */
    Map<String, String> choices(Scope scope) {
        var choices = new LinkedHashMap<String, String>();
        jdbc.sql("""
                        select s.id, s.short_name || ', ' || m.name from school.school_view s
                          join authority.municipality_view m on m.id = s.municipality_id
                         where {seen} and s.active and not exists (
                               select from identification.school_exclusion e
                                where e.school_id = s.id and e.lifted_at is null)
                         order by s.short_name, s.id
                        """.replace("{seen}", SEEN))
                .params(Seen.parameters(scope))
                .query((row, n) -> choices.put(row.getString(1), row.getString(2)))
                .list();
        return choices;
    }

    long insert(Exclusion exclusion) {
        return jdbc.sql("""
                        insert into identification.school_exclusion
                               (school_id, reason, details, document, document_number, document_date,
                                created_by_name, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        exclusion.school(),
                        exclusion.reason().name(),
                        exclusion.details(),
                        exclusion.document(),
                        exclusion.number(),
                        Date.valueOf(exclusion.date()),
                        exclusion.by(),
                        Timestamp.from(exclusion.at()))
                .query(Long.class)
                .single();
    }

    void lift(long id, String reason, String by) {
        jdbc.sql("""
                        update identification.school_exclusion set lifted_reason = ?, lifted_by_name = ?, lifted_at = ?
                         where id = ? and lifted_at is null
                        """).params(reason, by, Timestamp.from(clock.instant()), id).update();
    }

    private static Exclusion read(ResultSet row, int number) throws SQLException {
        var lifted = row.getTimestamp("lifted_at");
        return new Exclusion(
                row.getLong("id"),
                row.getLong("school_id"),
                DatedName.of(row.getString("name_then"), row.getString("name_now"))
                        .text(),
                row.getString("municipality"),
                ExclusionReason.valueOf(row.getString("reason")),
                row.getString("details"),
                row.getString("document"),
                row.getString("document_number"),
                row.getDate("document_date").toLocalDate(),
                row.getString("created_by_name"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("lifted_reason"),
                row.getString("lifted_by_name"),
                lifted == null ? null : lifted.toInstant());
    }
}
