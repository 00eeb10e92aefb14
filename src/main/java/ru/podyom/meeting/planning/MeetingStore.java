package ru.podyom.meeting.planning;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.ListId;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.body.BodyId;

/** SQL of meetings and whom they are for. */
@Repository
class MeetingStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    JdbcClient.StatementSpec seen(String sql, Scope scope) {
        return jdbc.sql(sql).params(Seen.parameters(scope));
    }

    Optional<Meeting> byId(Scope scope, MeetingId id) {
        return seen("""
                        select m.*, coalesce(t.name, r.name) as territory, coalesce(t.zone, r.zone) as zone,
                               coalesce(b.name, '') as body_name,
                               (select coalesce(sum(i.minutes), 0) from meeting.agenda_item i where i.meeting_id = m.id) as minutes
                          from meeting.meeting m
                          join authority.region_view r on r.id = m.region_id
                          left join authority.municipality_view t on t.id = m.municipality_id
                          left join meeting.body b on b.id = m.body_id
                         where m.id = :id and\s""" + Seen.MEETING, scope)
                .param("id", id.value())
                .query((row, n) -> meeting(row, scope, audience(id)))
                .optional();
    }

    private static Meeting meeting(ResultSet row, Scope scope, Set<Audience> audience) throws SQLException {
        Long municipality = row.getObject("municipality_id", Long.class);
        Long body = row.getObject("body_id", Long.class);
        Territory territory = new Territory(
                new RegionId(row.getLong("region_id")),
                municipality == null ? null : new MunicipalityId(municipality),
                row.getString("territory"));
        return new Meeting(
                new MeetingId(row.getLong("id")),
                territory,
                row.getString("body_name"),
                new MeetingPlan(
                        body == null ? null : new BodyId(body),
                        row.getString("kind"),
                        row.getString("format"),
                        row.getString("title"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("starts_at", LocalTime.class),
                        row.getString("place"),
                        row.getString("link"),
                        audience),
                MeetingState.valueOf(row.getString("state")),
                row.getString("cancel_reason"),
                row.getInt("sequence"),
                row.getInt("guests"),
                row.getInt("minutes"),
                territory.isWithin(scope),
                new Revision(
                        row.getInt("version"), row.getTimestamp("changed_at").toInstant(), row.getString("changed_by")),
                ZoneId.of(row.getString("zone")));
    }

    private Set<Audience> audience(MeetingId id) {
        return new LinkedHashSet<>(jdbc.sql(
                        "select kind, list_id, person_id from meeting.audience where meeting_id = :id order by id")
                .param("id", id.value())
                .query((row, n) -> {
                    Long list = row.getObject("list_id", Long.class);
                    Long person = row.getObject("person_id", Long.class);
                    return new Audience(
                            AudienceKind.valueOf(row.getString("kind")),
                            list == null ? null : new ListId(list),
                            person == null ? null : new PersonId(person));
                })
                .list());
    }

    MeetingId insert(Territory territory, MeetingPlan plan, Actor by) {
        MunicipalityId municipality = territory.municipality();
        MeetingId id = new MeetingId(written(jdbc.sql("""
                                insert into meeting.meeting
                                       (region_id, municipality_id, body_id, kind, format, title, day, starts_at, place, link,
                                        created_at, changed_at, changed_by)
                                values (:region, :municipality, :body, :kind, :format, :title, :day, :time, :place, :link,
                                        :now, :now, :by)
                                returning id
                                """), plan, by)
                .param("region", territory.region().value())
                .param("municipality", municipality == null ? null : municipality.value(), Types.BIGINT)
                .query(Long.class)
                .single());
        write(id, plan.audience());
        return id;
    }

    /** False where the meeting was changed since the version was read. */
    boolean update(MeetingId id, int version, MeetingPlan plan, Actor by) {
        boolean changed = written(jdbc.sql("""
                                update meeting.meeting
                                   set body_id = :body, kind = :kind, format = :format, title = :title, day = :day,
                                       starts_at = :time, place = :place, link = :link, version = version + 1,
                                       changed_at = :now, changed_by = :by
                                 where id = :id and version = :version
                                """), plan, by)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
        if (changed) {
            jdbc.sql("delete from meeting.audience where meeting_id = :id")
                    .param("id", id.value())
                    .update();
            write(id, plan.audience());
        }
        return changed;
    }

    private JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, MeetingPlan plan, Actor by) {
        BodyId body = plan.body();
        return sql.param("body", body == null ? null : body.value(), Types.BIGINT)
                .param("kind", plan.kind())
                .param("format", plan.format())
                .param("title", plan.title())
                .param("day", Date.valueOf(plan.day()))
                .param("time", Time.valueOf(plan.startsAt()))
                .param("place", plan.place())
                .param("link", plan.link())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name());
    }

    private void write(MeetingId id, Set<Audience> audience) {
        for (Audience one : audience) {
            ListId list = one.list();
            PersonId person = one.person();
            jdbc.sql("""
                            insert into meeting.audience (meeting_id, kind, list_id, person_id)
                            values (:meeting, :kind, :list, :person)
                            """)
                    .param("meeting", id.value())
                    .param("kind", one.kind().name())
                    .param("list", list == null ? null : list.value(), Types.BIGINT)
                    .param("person", person == null ? null : person.value(), Types.BIGINT)
                    .update();
        }
    }

    /** False where the meeting was changed since the version was read. */
    boolean move(MeetingId id, int version, MeetingState next, String reason, Actor by) {
        return jdbc.sql("""
                        update meeting.meeting
                           set state = :state, cancel_reason = :reason, version = version + 1, changed_at = :now, changed_by = :by
                         where id = :id and version = :version
                        """)
                        .param("state", next.name())
                        .param("reason", reason)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.name())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Counts one more telling of people; returns the new count. */
    int tell(MeetingId id) {
        return jdbc.sql("update meeting.meeting set sequence = sequence + 1 where id = :id returning sequence")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void setGuests(MeetingId id, int guests) {
        jdbc.sql("update meeting.meeting set guests = :guests where id = :id")
                .param("guests", guests)
                .param("id", id.value())
                .update();
    }
}
