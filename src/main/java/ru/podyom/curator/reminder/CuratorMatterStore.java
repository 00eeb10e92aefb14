package ru.podyom.curator.reminder;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.curator.Seen;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.notice.Matter;
import ru.podyom.notice.MatterSource;

/** Interviews, visits and recommendations of this school year as matters of the curator and of the school. */
@Repository
class CuratorMatterStore implements MatterSource {

    private static final int LATE = 1;
    private static final int SOON = 4;
    private static final int MOST = 200;

    private static final String FOUND = """
            select 'INTERVIEW' as what, c.id as number, p.month, p.due_on as day, p.exact, '' as text, s.short_name as school
              from curator.planned_interview p
              join curator.curatorship c on c.id = p.curatorship_id and c.undone_at is null
              join school.school_view s on s.id = c.school_id
             where p.due_on between :begin and :until and p.due_on <= coalesce(c.ended_on, c.ends_on, p.due_on)
               and not exists (select 1 from curator.interview i
                                where i.curatorship_id = p.curatorship_id and i.month = p.month)
               and {seen}
            union all
            select 'VISIT', v.id, null, v.planned_on, true, v.purpose, s.short_name
              from curator.visit v
              join curator.curatorship c on c.id = v.curatorship_id and c.undone_at is null
              join school.school_view s on s.id = c.school_id
             where v.planned_on between :begin and :until and v.held_on is null and v.undone_at is null and {seen}
            union all
            select 'RECOMMENDATION', r.id, null, r.due_on, false, r.text, s.short_name
              from curator.recommendation r
              join curator.interview i on i.id = r.interview_id and i.closed_at is not null
              join curator.curatorship c on c.id = i.curatorship_id and c.undone_at is null
              join school.school_view s on s.id = c.school_id
              left join lateral (select o.id, o.accepted from curator.recommendation_report o
                                  where o.recommendation_id = r.id order by o.id desc limit 1) last on true
             where :school and r.due_on between :begin and :until and (last.id is null or not last.accepted) and {seen}
             order by 4, 1, 2 limit :most
            """;

    private final JdbcClient jdbc;

    CuratorMatterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Matter> matters(Scope scope, Actor actor, LocalDate today, LocalDate until) {
        boolean school = actor.role() == Role.HEAD || actor.role() == Role.TEAM;
        if (!school && actor.role() != Role.CURATOR) {
            return List.of();
        }
        return jdbc
                .sql(FOUND.replace("{seen}", Seen.SCHOOL))
                .params(Seen.parameters(scope))
                .param("school", school)
                .param("begin", Date.valueOf(LocalDate.of(AcademicYear.on(today).start(), 9, 1)))
                .param("until", Date.valueOf(until))
                .param("most", MOST)
                .query((row, n) -> matter(row, school, today))
                .list()
                .stream()
                // What the curator missed is no debt of the school.
                .filter(matter ->
                        !school || matter.rank() != LATE || matter.path().startsWith("/recommendations"))
                .toList();
    }

    private static Matter matter(ResultSet row, boolean school, LocalDate today) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        boolean late = day.isBefore(today);
        int rank = late ? LATE : SOON;
        long number = row.getLong("number");
        var whose = school ? "" : " — " + row.getString("school");
        return switch (row.getString("what")) {
            case "INTERVIEW" -> {
                var month = YearMonth.from(row.getObject("month", LocalDate.class));
                yield new Matter(
                        rank,
                        late ? "Собеседование пропущено" : "Собеседования",
                        day,
                        (school ? "Собеседование с куратором" : "Собеседование")
                                + (row.getBoolean("exact") ? "" : ", последний день")
                                + whose,
                        "/curators/" + number + "/interviews#m" + month);
            }
            case "VISIT" ->
                new Matter(
                        rank,
                        late ? "Посещение не записано" : "Посещения",
                        day,
                        "Посещение: " + row.getString("text") + whose,
                        "/visits/" + number);
            default ->
                new Matter(
                        rank,
                        late ? "Просрочен отчёт по рекомендации" : "Отчёты по рекомендациям куратора",
                        day,
                        row.getString("text"),
                        "/recommendations/" + number);
        };
    }
}
