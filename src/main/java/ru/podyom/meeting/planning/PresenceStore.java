package ru.podyom.meeting.planning;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.people.PersonName;

/** SQL of who came. */
@Repository
class PresenceStore {

    private final JdbcClient jdbc;

    PresenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Called people and members of the body on the day, with what was noted; then schools noted without a name. */
    List<Presence> of(MeetingId meeting, LocalDate day, boolean names) {
        List<Presence> all = new ArrayList<>(jdbc.sql("""
                        with body_member as (
                          select c.person_id, c.role from meeting.body_member c
                            join meeting.meeting m on m.body_id = c.body_id
                           where m.id = :meeting and c.started_on <= :day and coalesce(c.ended_on, :day) >= :day),
                        somebody as (
                          select person_id from body_member
                          union select person_id from meeting.invited where meeting_id = :meeting and not dropped
                          union select person_id from meeting.presence where meeting_id = :meeting and person_id is not null)
                        select a.person_id, n.family, n.given, n.patronymic, b.role, coalesce(v.ground, '') as ground,
                               coalesce(v.position, h.held, '') as held, coalesce(v.school_id, h.school_id) as school_id,
                               coalesce(s.short_name, '') as school, p.present
                          from somebody a
                          join people.person_view n on n.id = a.person_id
                          left join body_member b on b.person_id = a.person_id
                          left join meeting.invited v on v.meeting_id = :meeting and v.person_id = a.person_id
                          left join meeting.presence p on p.meeting_id = :meeting and p.person_id = a.person_id
                          left join lateral (
                               select q.title as held, q.school_id from people.position_view q
                                where q.person_id = a.person_id and coalesce(q.started_on, :day) <= :day
                                  and coalesce(q.ended_on, :day) >= :day
                                order by case q.duty when 'HEAD' then 0 when 'OFFICE_HEAD' then 0 else 1 end, q.id limit 1) h on true
                          left join school.school_view s on s.id = coalesce(v.school_id, h.school_id)
                         order by case b.role when 'CHAIR' then 0 when 'DEPUTY' then 1 when 'SECRETARY' then 2 when 'MEMBER' then 3
                                              else 4 end, n.family, n.given, a.person_id
                        """)
                .param("meeting", meeting.value())
                .param("day", Date.valueOf(day))
                .query((row, n) -> {
                    Long school = row.getObject("school_id", Long.class);
                    return new Presence(
                            new PersonId(row.getLong("person_id")),
                            names
                                    ? new PersonName(
                                                    row.getString("family"),
                                                    row.getString("given"),
                                                    row.getString("patronymic"))
                                            .brief()
                                    : "",
                            row.getString("held"),
                            school == null ? null : new SchoolId(school),
                            row.getString("school"),
                            row.getString("ground"),
                            row.getString("role") != null,
                            row.getObject("present", Boolean.class));
                })
                .list());
        all.addAll(jdbc.sql("""
                        select p.school_id, s.short_name, p.present
                          from meeting.presence p join school.school_view s on s.id = p.school_id
                         where p.meeting_id = :meeting and p.person_id is null order by s.short_name, s.id
                        """)
                .param("meeting", meeting.value())
                .query((row, n) -> new Presence(
                        null,
                        "",
                        "",
                        new SchoolId(row.getLong("school_id")),
                        row.getString("short_name"),
                        "",
                        false,
                        row.getBoolean("present")))
                .list());
        return all;
    }

    /** Writes anew who came; people of {@code asked} who are not among {@code people} did not. */
    void write(MeetingId meeting, Set<PersonId> asked, Set<PersonId> people, Set<SchoolId> schools) {
        jdbc.sql("delete from meeting.presence where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .update();
        jdbc.sql("""
                        insert into meeting.presence (meeting_id, person_id, present)
                        select :meeting, a, a = any(:people) from unnest(:asked) a
                        """)
                .param("meeting", meeting.value())
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .param("asked", asked.stream().map(PersonId::value).toArray(Long[]::new))
                .update();
        jdbc.sql(
                        "insert into meeting.presence (meeting_id, school_id, present) select :meeting, a, true from unnest(:schools) a")
                .param("meeting", meeting.value())
                .param("schools", schools.stream().map(SchoolId::value).toArray(Long[]::new))
                .update();
    }
}
