package ru.podyom.assignment.group;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Scope;

/** SQL of groups; their members are assignments like any others. */
@Repository
class GroupStore {

    private static final String COUNTED = """
            select g.*, c.accepted, c.reported, c.overdue, c.members,
                   array(select l.title from assignment.group_list l where l.group_id = g.id order by l.list_id) as lists
              from assignment.assignment_group g
              join lateral (select count(*) filter (where a.state in ('ACCEPTED', 'RELEASED')) as accepted,
                                   count(*) filter (where a.state = 'REPORTED') as reported,
                                   count(*) filter (where a.state in ('GIVEN', 'RETURNED')
                                     and a.due_on < (:now::timestamptz at time zone m.zone)::date) as overdue,
                                   count(*) filter (where a.state <> 'CANCELLED') as members,
                                   count(*) as seen
                              from assignment.assignment a
                              join authority.municipality_view m on m.id = a.municipality_id
                             where a.group_id = g.id
                               and (a.region_id = any(:regions) or a.municipality_id = any(:municipalities)
                                    or a.school_id = any(:schools))) c on c.seen > 0
             where g.id = :id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    GroupStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    GroupId insert(RegionId region, MunicipalityId place, String text, String basis, Expansion expansion, Actor by) {
        var id = new GroupId(jdbc.sql("""
                        insert into assignment.assignment_group
                               (region_id, municipality_id, text, addressee, basis, expanded_on, given_at, given_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        region.value(),
                        place.value(),
                        text,
                        expansion.addressee(),
                        basis,
                        Date.valueOf(expansion.on()),
                        Timestamp.from(clock.instant()),
                        by.name())
                .query(Long.class)
                .single());
        for (SchoolList list : expansion.lists()) {
            jdbc.sql("insert into assignment.group_list (group_id, list_id, title) values (?, ?, ?)")
                    .params(id.value(), list.id().value(), list.title() + " (" + list.sourceAndDate() + ")")
                    .update();
        }
        return id;
    }

    /** A group of which the scope sees a member; figures count the members seen. */
    Optional<AssignmentGroup> byId(Scope scope, GroupId id) {
        return jdbc.sql(COUNTED)
                .param("id", id.value())
                .param("regions", scope.regionNumbers())
                .param("municipalities", scope.municipalityNumbers())
                .param("schools", scope.schoolNumbers())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new AssignmentGroup(
                        new GroupId(row.getLong("id")),
                        row.getString("text"),
                        row.getString("addressee"),
                        row.getString("basis"),
                        row.getObject("expanded_on", LocalDate.class),
                        List.of((String[]) row.getArray("lists").getArray()),
                        row.getInt("accepted"),
                        row.getInt("reported"),
                        row.getInt("overdue"),
                        row.getInt("members"),
                        row.getTimestamp("given_at").toInstant(),
                        row.getString("given_by")))
                .optional();
    }

    /** Numbers of the members, seen or not: whoever shows them asks with a scope. */
    List<Long> members(GroupId id) {
        return jdbc.sql("select id from assignment.assignment where group_id = ? order by id")
                .param(id.value())
                .query(Long.class)
                .list();
    }
}
