package ru.podyom.meeting.invitation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.meeting.planning.AudienceKind;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.people.PersonName;

/** SQL of who is meant by the groups of a meeting, and of who was told. */
@Repository
class InvitationStore {

    /**
     * One row for each person and group: positions held on the day. Deputies «по УВР» are told by their title, since one
     * duty covers all deputies of a school.
     */
    private static final String MEANT = """
            with held as (
              select p.person_id, p.school_id, p.duty, p.title
                from people.position_view p
               where p.region_id = :region and (:municipality::bigint is null or p.municipality_id = :municipality)
                 and coalesce(p.started_on, :day) <= :day and coalesce(p.ended_on, :day) >= :day),
            asked as (select kind, list_id, person_id from meeting.audience where meeting_id = :meeting),
            meant as (
              select h.person_id, h.school_id, h.title, 'HEADS' as kind from held h
               where h.duty = 'HEAD' and exists (select 1 from asked where kind = 'HEADS')
              union all
              select h.person_id, h.school_id, h.title, 'DEPUTIES' from held h
               where h.duty = 'DEPUTY' and (h.title ~* 'увр' or h.title ~* 'учебн')
                 and exists (select 1 from asked where kind = 'DEPUTIES')
              union all
              select h.person_id, h.school_id, h.title, 'UNION_HEADS' from held h
               where h.duty = 'UNION_HEAD' and exists (select 1 from asked where kind = 'UNION_HEADS')
              union all
              select c.person_id, null, null, 'CURATORS'
                from curator.curatorship_view c join school.school_view s on s.id = c.school_id
               where s.region_id = :region and (:municipality::bigint is null or s.municipality_id = :municipality)
                 and c.started_on <= :day and coalesce(c.last_day, :day) >= :day
                 and exists (select 1 from asked where kind = 'CURATORS')
              union all
              select h.person_id, h.school_id, h.title, 'LIST_HEADS' from held h
               where h.duty = 'HEAD' and exists (
                     select 1 from asked a join identification.list_entry_view e on e.list_id = a.list_id
                      where a.kind = 'LIST_HEADS' and e.school_id = h.school_id)
              union all
              select c.person_id, null, null, 'BODY' from meeting.body_member c
               where c.body_id = :body and c.started_on <= :day and coalesce(c.ended_on, :day) >= :day
                 and exists (select 1 from asked where kind = 'BODY')
              union all
              select a.person_id, null, null, 'PERSON' from asked a where a.kind = 'PERSON')
            select m.person_id, n.family, n.given, n.patronymic, string_agg(distinct m.kind, ',') as kinds,
                   coalesce(min(concat_ws(', ', m.title, s.short_name)) filter (where m.title is not null), max(o.held), '') as position,
                   coalesce(min(m.school_id), min(o.school_id)) as school_id, coalesce(min(a.address), '') as address,
                   coalesce(bool_or(not v.dropped and v.sequence > 0), false) as told
              from meant m
              join people.person_view n on n.id = m.person_id
              left join school.school_view s on s.id = m.school_id
              left join people.mail_view a on a.person_id = m.person_id
              left join meeting.invited v on v.meeting_id = :meeting and v.person_id = m.person_id
              left join lateral (
                   select concat_ws(', ', p.title, q.short_name) as held, p.school_id from people.position_view p
                     left join school.school_view q on q.id = p.school_id
                    where p.person_id = m.person_id and coalesce(p.started_on, :day) <= :day and coalesce(p.ended_on, :day) >= :day
                    order by case p.duty when 'HEAD' then 0 when 'OFFICE_HEAD' then 0 else 1 end, p.id limit 1) o on true
             group by m.person_id, n.family, n.given, n.patronymic
             order by n.family, n.given, m.person_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whom the groups mean on the day; one statement. */
    List<Invitee> meant(Meeting meeting, LocalDate day, boolean names) {
        var municipality = meeting.territory().municipality();
        var body = meeting.plan().body();
        return jdbc.sql(MEANT)
                .param("meeting", meeting.id().value())
                .param("region", meeting.territory().region().value())
                .param("municipality", municipality == null ? null : municipality.value(), Types.BIGINT)
                .param("body", body == null ? null : body.value(), Types.BIGINT)
                .param("day", Date.valueOf(day))
                .query((row, n) -> invitee(row, names))
                .list();
    }

    private static Invitee invitee(ResultSet row, boolean names) throws SQLException {
        Long school = row.getObject("school_id", Long.class);
        List<AudienceKind> kinds = List.of(row.getString("kinds").split(",")).stream()
                .map(AudienceKind::valueOf)
                .toList();
        return new Invitee(
                new PersonId(row.getLong("person_id")),
                names
                        ? new PersonName(row.getString("family"), row.getString("given"), row.getString("patronymic"))
                                .full()
                        : "",
                row.getString("position"),
                school == null ? null : new SchoolId(school),
                kinds.stream()
                        .map(AudienceKind::title)
                        .reduce((one, other) -> one + "; " + other)
                        .orElse(""),
                row.getString("address"),
                row.getBoolean("told"),
                kinds.contains(AudienceKind.PERSON));
    }

    /** Keeps who is told, with position and address of this moment. */
    void keep(MeetingId meeting, Invitee one, int sequence) {
        SchoolId school = one.school();
        jdbc.sql("""
                        insert into meeting.invited
                               (meeting_id, person_id, school_id, position, ground, address, sequence, called_at)
                        values (:meeting, :person, :school, :position, :ground, :address, :sequence, :now)
                        on conflict (meeting_id, person_id) do update
                           set school_id = excluded.school_id, position = excluded.position, ground = excluded.ground,
                               address = excluded.address, sequence = excluded.sequence, called_at = excluded.called_at,
                               dropped = false
                        """)
                .param("meeting", meeting.value())
                .param("person", one.person().value())
                .param("school", school == null ? null : school.value(), Types.BIGINT)
                .param("position", one.position())
                .param("ground", one.ground())
                .param("address", one.address())
                .param("sequence", sequence)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Drops those told before the sequence; who of them has an address is returned, to be told so. */
    List<Told> drop(MeetingId meeting, int sequence) {
        return jdbc.sql("""
                        update meeting.invited set dropped = true
                         where meeting_id = :meeting and sequence < :sequence and not dropped returning person_id, address
                        """)
                .param("meeting", meeting.value())
                .param("sequence", sequence)
                .query((row, n) -> new Told(new PersonId(row.getLong(1)), row.getString(2)))
                .list();
    }

    /** Everybody who was told and not dropped. */
    List<Told> told(MeetingId meeting) {
        return jdbc.sql(
                        "select person_id, address from meeting.invited where meeting_id = :meeting and not dropped order by id")
                .param("meeting", meeting.value())
                .query((row, n) -> new Told(new PersonId(row.getLong(1)), row.getString(2)))
                .list();
    }

    /** Somebody told, with the address used; empty where there was none. */
    record Told(PersonId person, String address) {}
}
