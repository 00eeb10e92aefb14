package ru.podyom.school.life;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.School;
import ru.podyom.school.SchoolStatus;

/** SQL of the events in the life of schools; an undone one stays in the table and counts for nothing. */
@Repository
class LifeStore {

    private static final String SELECT = """
            select e.* from school.life_event e
             where e.undone_at is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LifeStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Events of a school and those that name it, oldest first; the caller has made sure of the scope. */
    List<LifeEvent> about(SchoolId school) {
        return jdbc.sql(SELECT + " and (e.school_id = :school or e.other_id = :school) order by e.day, e.id")
                .param("school", school.value())
                .query(LifeStore::event)
                .list();
    }

    Optional<LifeEvent> byId(long id) {
        return jdbc.sql(SELECT + " and e.id = :id")
                .param("id", id)
                .query(LifeStore::event)
                .optional();
    }

    /** Schools whose work this one carries on, at any remove. */
    List<SchoolId> predecessors(SchoolId school) {
        return jdbc.sql("""
                        with recursive before as (
                          select e.school_id from school.life_event e
                           where e.other_id = :school and e.kind in ('MERGED', 'SPLIT') and e.undone_at is null
                          union
                          select e.school_id from school.life_event e join before b on e.other_id = b.school_id
                           where e.kind in ('MERGED', 'SPLIT') and e.undone_at is null
                        )
                        select b.school_id from before b where b.school_id <> :school order by b.school_id
                        """)
                .param("school", school.value())
                .query((row, n) -> new SchoolId(row.getLong(1)))
                .list();
    }

    void insert(LifeOrder order, SchoolId school, LifeEvent.State before, LifeEvent.State after, Actor by) {
        jdbc.sql("""
                        insert into school.life_event
                               (kind, day, document, comment, school_id, other_id, before_official, before_short,
                                before_status, before_municipality_id, after_official, after_short, after_status,
                                after_municipality_id, recorded_at, recorded_by)
                        values (:kind, :day, :document, :comment, :school, :other, :beforeOfficial, :beforeShort,
                                :beforeStatus, :beforeMunicipality, :afterOfficial, :afterShort, :afterStatus,
                                :afterMunicipality, :now, :by)
                        """)
                .param("kind", order.kind().name())
                .param("day", Date.valueOf(order.day()))
                .param("document", order.document())
                .param("comment", order.comment())
                .param("school", school.value())
                .param("other", order.other() == null ? null : order.other().value(), Types.BIGINT)
                .param("beforeOfficial", before.officialName())
                .param("beforeShort", before.shortName())
                .param("beforeStatus", before.status().name())
                .param("beforeMunicipality", before.municipality().value())
                .param("afterOfficial", after.officialName())
                .param("afterShort", after.shortName())
                .param("afterStatus", after.status().name())
                .param("afterMunicipality", after.municipality().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .update();
    }

    /** Whether the event still counted, and is undone now. */
    boolean undo(long id, Actor by) {
        return jdbc.sql("""
                        update school.life_event set undone_at = :now, undone_by = :by
                         where id = :id and undone_at is null
                        """)
                        .param("id", id)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.name())
                        .update()
                == 1;
    }

    /** Whether the school was still in the state of that number, and belongs to the municipality now. */
    boolean move(School school, MunicipalityId municipality, Actor by) {
        return jdbc.sql("""
                        update school.school
                           set municipality_id = :municipality, version = version + 1, changed_at = :now, changed_by = :by
                         where id = :id and version = :version
                        """)
                        .param("municipality", municipality.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.name())
                        .param("id", school.id().value())
                        .param("version", school.revision().number())
                        .update()
                == 1;
    }

    /** Working schools of the scope by number, with their municipalities, for a choice. */
    Map<String, String> choices(Scope scope, School except) {
        Map<String, String> choices = new LinkedHashMap<>();
        jdbc.sql("""
                        select s.id, s.short_name, m.name
                          from school.school s join authority.municipality_view m on m.id = s.municipality_id
                         where s.status <> 'CLOSED' and s.id <> :except and s.region_id = :region
                           and (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                                or s.id = any(:scopeSchools))
                         order by s.municipality_id <> :municipality, m.name, s.short_name
                        """)
                .param("except", except.id().value())
                .param("region", except.region().value())
                .param("municipality", except.municipality().value())
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers())
                .query((row, n) -> choices.put(row.getString(1), row.getString(2) + ", " + row.getString(3)))
                .list();
        return choices;
    }

    private static LifeEvent event(ResultSet row, int number) throws SQLException {
        Long other = row.getObject("other_id", Long.class);
        return new LifeEvent(
                row.getLong("id"),
                LifeKind.valueOf(row.getString("kind")),
                row.getDate("day").toLocalDate(),
                row.getString("document"),
                row.getString("comment"),
                new SchoolId(row.getLong("school_id")),
                other == null ? null : new SchoolId(other),
                state(row, "before_"),
                state(row, "after_"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"));
    }

    private static LifeEvent.State state(ResultSet row, String when) throws SQLException {
        return new LifeEvent.State(
                row.getString(when + "official"),
                row.getString(when + "short"),
                SchoolStatus.valueOf(row.getString(when + "status")),
                new MunicipalityId(row.getLong(when + "municipality_id")));
    }
}
