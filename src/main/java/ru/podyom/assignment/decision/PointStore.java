package ru.podyom.assignment.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesSigned;

/** SQL between points of minutes and assignments; whoever asks has got the minutes through their own door. */
@Repository
class PointStore {

    private record Row(int level, String form, Point point) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PointStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Points that ask for action, in the order of the document. */
    List<Point> points(Minutes minutes) {
        var due = minutes.content().head().due();
        var rows = jdbc.sql("""
                        select d.*, t.decision_id is not null as taken from meeting.decision_view d
                          left join assignment.decision_taken t on t.decision_id = d.id
                         where d.minutes_id = ? order by d.place
                        """)
                .param(minutes.id().value())
                .query((row, n) -> row(row, due))
                .list();
        return IntStream.range(0, rows.size())
                .filter(at -> asksForAction(rows.get(at)))
                .mapToObj(at -> inherited(rows, at))
                .toList();
    }

    private static boolean asksForAction(Row row) {
        return row.form().equals("ASSIGNMENT") || row.form().equals("RECOMMENDATION");
    }

    /** Who should keep control by the document: the responsible of its points of control. */
    List<String> controllers(Minutes minutes) {
        return jdbc.sql("""
                        select responsible || ' ' || addressees || ' ' || text from meeting.decision_view
                         where minutes_id = ? and form = 'CONTROL' order by place
                        """).param(minutes.id().value()).query(String.class).list();
    }

    private static Point inherited(List<Row> rows, int at) {
        var point = rows.get(at).point();
        int level = rows.get(at).level();
        for (int above = at - 1; above >= 0 && point.addressees().isEmpty() && level > 1; above--) {
            var heading = rows.get(above);
            if (heading.level() < level) {
                level = heading.level();
                point = new Point(
                        point.decision(),
                        point.no(),
                        point.text(),
                        point.recommended(),
                        heading.point().addressees(),
                        point.responsible(),
                        point.due(),
                        point.dueText(),
                        point.documentDue(),
                        point.schools().isEmpty() ? heading.point().schools() : point.schools(),
                        point.taken());
            }
        }
        return point;
    }

    private static Row row(ResultSet row, @Nullable LocalDate documentDue) throws SQLException {
        Long[] schools = (Long[]) row.getArray("school_ids").getArray();
        return new Row(
                row.getInt("level"),
                row.getString("form"),
                new Point(
                        row.getLong("id"),
                        row.getString("no"),
                        row.getString("text"),
                        row.getString("form").equals("RECOMMENDATION"),
                        row.getString("addressees"),
                        row.getString("responsible"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("due_text"),
                        documentDue,
                        Arrays.stream(schools).map(SchoolId::new).collect(Collectors.toSet()),
                        row.getBoolean("taken")));
    }

    /** Marks a point as turned into assignments; false where somebody has done so already. */
    boolean take(Point point, Actor by) {
        return jdbc.sql("""
                        insert into assignment.decision_taken (decision_id, taken_at, taken_by) values (?, ?, ?)
                        on conflict (decision_id) do nothing
                        """)
                        .params(point.decision(), Timestamp.from(clock.instant()), by.name())
                        .update()
                == 1;
    }

    /** Keeps signed minutes in mind until a person has decided on their points. */
    void remember(MinutesSigned signed) {
        jdbc.sql("""
                        insert into assignment.minutes_waiting (minutes_id, region_id, municipality_id)
                        select ?, ?, ? where exists (select from meeting.decision_view d where d.minutes_id = ?
                           and d.form in ('ASSIGNMENT', 'RECOMMENDATION'))
                        on conflict do nothing
                        """)
                .params(
                        signed.minutes().value(),
                        signed.region().value(),
                        signed.municipality().value(),
                        signed.minutes().value())
                .update();
    }

    void forget(MinutesId minutes) {
        jdbc.sql("delete from assignment.minutes_waiting where minutes_id = ?")
                .param(minutes.value())
                .update();
    }

    /** Assignments made of the minutes that the scope sees, by point, in words for the minutes' page. */
    List<MinutesAssignments.Line> given(Scope scope, MinutesId minutes) {
        return jdbc.sql("""
                        select d.id, d.no, d.text, min(a.id) as assignment, min(a.group_id) as group_id,
                               count(*) filter (where a.state <> 'CANCELLED') as members,
                               count(*) filter (where a.state in ('ACCEPTED', 'RELEASED')) as accepted,
                               count(*) filter (where a.state = 'REPORTED') as reported,
                               count(*) filter (where a.state in ('GIVEN', 'RETURNED')
                                 and a.due_on < (:now::timestamptz at time zone m.zone)::date) as overdue
                          from assignment.assignment a
                          join meeting.decision_view d on d.id = a.decision_id
                          join authority.municipality_view m on m.id = a.municipality_id
                         where d.minutes_id = :minutes
                           and (a.region_id = any(:regions) or a.municipality_id = any(:municipalities)
                                or a.school_id = any(:schools))
                         group by d.id, d.no, d.text, d.place order by d.place
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("minutes", minutes.value())
                .param("regions", scope.regionNumbers())
                .param("municipalities", scope.municipalityNumbers())
                .param("schools", scope.schoolNumbers())
                .query((row, n) -> new MinutesAssignments.Line(
                        row.getString("no"),
                        row.getString("text"),
                        row.getObject("group_id", Long.class),
                        row.getLong("assignment"),
                        row.getInt("members"),
                        row.getInt("accepted"),
                        row.getInt("reported"),
                        row.getInt("overdue")))
                .list();
    }
}
