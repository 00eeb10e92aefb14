package ru.podyom.assignment.escalation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assignment.Escalation;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Scope;

/** SQL of the periods, one row for a municipality that chose its own. */
@Repository
class EscalationStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    EscalationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every municipality that the scope covers whole, by name. */
    List<EscalationPeriod> all(Scope scope) {
        return jdbc.sql("""
                        select m.id, m.name, {days} as days, coalesce(e.version, 0) as version, e.changed_at,
                               coalesce(e.changed_by, '') as changed_by
                          from authority.municipality_view m
                          left join assignment.escalation e on e.municipality_id = m.id
                         where m.region_id = any(:regions) or m.id = any(:municipalities)
                         order by m.name, m.id
                        """.replace("{days}", Escalation.SQL))
                .param("regions", scope.regionNumbers())
                .param("municipalities", scope.municipalityNumbers())
                .query((row, n) -> {
                    var at = row.getTimestamp("changed_at");
                    return new EscalationPeriod(
                            new MunicipalityId(row.getLong("id")),
                            row.getString("name"),
                            row.getInt("days"),
                            row.getInt("version"),
                            at == null ? null : at.toInstant(),
                            row.getString("changed_by"));
                })
                .list();
    }

    /** Whether the period was still the one of that version, and is another now. */
    boolean change(MunicipalityId municipality, int version, int days, Actor by) {
        return jdbc.sql("""
                        insert into assignment.escalation (municipality_id, days, changed_at, changed_by)
                        select :municipality, :days, :now, :by where :version = 0
                            or exists (select from assignment.escalation x where x.municipality_id = :municipality)
                        on conflict (municipality_id) do update
                           set days = excluded.days, version = escalation.version + 1, changed_at = excluded.changed_at,
                               changed_by = excluded.changed_by
                         where escalation.version = :version
                        """)
                        .param("municipality", municipality.value())
                        .param("days", days)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.name())
                        .param("version", version)
                        .update()
                == 1;
    }
}
