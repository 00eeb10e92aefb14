package ru.podyom.meeting.invitation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.planning.Seen;
import ru.podyom.notice.Matter;
import ru.podyom.notice.MatterSource;

/**
 * Meetings ahead as matters of those who lead them and of those who were called: a school by its invited people, anybody
 * else by the address of the invitation. What is cancelled is no matter any more.
 */
@Repository
class MeetingMatterStore implements MatterSource {

    private static final int RANK = 2;
    private static final int MOST = 200;
    private static final int HOUR = 60;

    private final JdbcClient jdbc;

    MeetingMatterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Matter> matters(Scope scope, Actor actor, LocalDate today, LocalDate until) {
        var role = actor.role();
        return jdbc.sql("""
                        select m.id, m.kind, m.title, m.day, m.starts_at, coalesce(nullif(m.place, ''), m.link) as place,
                               (select coalesce(sum(i.minutes), 0) from meeting.agenda_item i where i.meeting_id = m.id) as minutes,
                               coalesce(t.zone, r.zone) as zone
                          from meeting.meeting m
                          join authority.region_view r on r.id = m.region_id
                          left join authority.municipality_view t on t.id = m.municipality_id
                         where m.day between :today and :until
                           and (m.state in ('PLANNED', 'CALLED')
                                and (:district and m.municipality_id = any(:scopeMunicipalities)
                                     or :region and m.municipality_id is null)
                                or m.state = 'CALLED' and exists (
                                   select 1 from meeting.invited v where v.meeting_id = m.id and not v.dropped
                                      and (:school and v.school_id = any(:scopeSchools)
                                           or lower(v.address) in (select n.address from notice.address_view n
                                                                    where n.account_id = :account))))
                           and {seen}
                         order by m.day, m.starts_at, m.id limit :most
                        """.replace("{seen}", Seen.MEETING))
                .params(Seen.parameters(scope))
                .param("district", role == Role.COORDINATOR || role == Role.SECRETARY)
                .param("region", role == Role.OPERATOR)
                .param("school", role == Role.HEAD || role == Role.TEAM)
                .param("account", actor.account().value())
                .param("today", Date.valueOf(today))
                .param("until", Date.valueOf(until))
                .param("most", MOST)
                .query((row, n) -> matter(row))
                .list();
    }

    private static Matter matter(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        var starts = row.getObject("starts_at", LocalTime.class);
        var begins = day.atTime(starts).atZone(ZoneId.of(row.getString("zone"))).toInstant();
        int minutes = row.getInt("minutes");
        var place = row.getString("place");
        return new Matter(
                RANK,
                "Заседания",
                day,
                starts + " — " + row.getString("kind") + ": " + row.getString("title")
                        + (place.isEmpty() ? "" : ", " + place),
                "/meetings/" + row.getLong("id"),
                new Matter.Hours(
                        begins,
                        begins.plusSeconds(60L * (minutes == 0 ? HOUR : minutes)),
                        place,
                        CalendarEvent.uid(row.getLong("id"))));
    }
}
