package ru.podyom.curator.report;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.curator.AppointmentOrder;
import ru.podyom.curator.CuratorKind;
import ru.podyom.curator.Seen;
import ru.podyom.curator.interview.ScheduleLine;
import ru.podyom.curator.recommendation.RecommendationState;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Words;

/** SQL of the parts of a curator's report, one statement each. */
@Repository
class ReportStore {

    private static final String HELD = """
             from curator.curatorship c join school.school_view s on s.id = c.school_id
            """;

    private static final String MINE = " c.undone_at is null and c.person_id = :person and " + Seen.SCHOOL;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A month that asked for an interview, or had one. */
    record Month(boolean held, boolean missed, List<String> row) {}

    /** A recommendation of a closed protocol. */
    record Asked(boolean accepted, List<String> row) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Schools whose term meets the period. */
    List<List<String>> schools(Scope scope, PersonId person, Period period) {
        return of(
                        """
                        select s.short_name, c.kind, c.order_document, c.order_number, c.order_date, c.started_on,
                               coalesce(c.ended_on, c.ends_on) as last_day
                        """ + HELD + " where daterange(c.started_on, coalesce(c.ended_on, c.ends_on), '[]')"
                                + " && daterange(:from, :to, '[]') and" + MINE
                                + " order by s.short_name, c.started_on, c.id",
                        scope,
                        person,
                        period)
                .query((row, n) -> {
                    LocalDate last = day(row, "last_day");
                    return List.of(
                            row.getString("short_name"),
                            CuratorKind.valueOf(row.getString("kind")).title(),
                            new AppointmentOrder(
                                            row.getString("order_document"),
                                            row.getString("order_number"),
                                            row.getObject("order_date", LocalDate.class))
                                    .text(),
                            "с " + Words.day(day(row, "started_on")) + (last == null ? "" : " по " + Words.day(last)));
                })
                .list();
    }

    /** Months of the period with a plan or a talk; a plan beyond the end of the term asks for nothing. */
    List<Month> interviews(Scope scope, PersonId person, Period period) {
        return of("""
                        select s.short_name, k.month, p.due_on, i.held_on
                          from (select curatorship_id, month from curator.planned_interview
                                union select curatorship_id, month from curator.interview) k
                          join curator.curatorship c on c.id = k.curatorship_id
                          join school.school_view s on s.id = c.school_id
                          left join curator.planned_interview p on p.curatorship_id = k.curatorship_id and p.month = k.month
                          left join curator.interview i on i.curatorship_id = k.curatorship_id and i.month = k.month
                         where (i.id is not null or p.due_on <= coalesce(c.ended_on, c.ends_on, p.due_on))
                           and coalesce(i.held_on, p.due_on) between :from and :to and\s""" + MINE + " order by k.month, s.short_name, c.id", scope, person, period)
                .query((row, n) -> {
                    LocalDate due = day(row, "due_on");
                    LocalDate held = day(row, "held_on");
                    boolean missed = held == null && due != null && due.isBefore(today());
                    return new Month(
                            held != null,
                            missed,
                            List.of(
                                    row.getString("short_name"),
                                    ScheduleLine.title(YearMonth.from(row.getObject("month", LocalDate.class))),
                                    due == null ? "вне плана" : Words.day(due),
                                    held != null
                                            ? "проведено " + Words.day(held)
                                            : missed ? "пропущено" : "ещё не проведено"));
                })
                .list();
    }

    /** Recommendations of closed protocols of talks held in the period. */
    List<Asked> recommendations(Scope scope, PersonId person, Period period) {
        return of("""
                        select s.short_name, r.text, r.due_on,
                               case when q.id is null then 'WAITING' when q.accepted is null then 'REPORTED'
                                    when q.accepted then 'ACCEPTED' else 'RETURNED' end as state
                          from curator.recommendation r
                          join curator.interview i on i.id = r.interview_id and i.closed_at is not null
                          join curator.curatorship c on c.id = i.curatorship_id
                          join school.school_view s on s.id = c.school_id
                          left join lateral (select o.id, o.accepted from curator.recommendation_report o
                                              where o.recommendation_id = r.id order by o.id desc limit 1) q on true
                         where i.held_on between :from and :to and\s""" + MINE + " order by s.short_name, r.due_on, r.id", scope, person, period)
                .query((row, n) -> {
                    RecommendationState state = RecommendationState.valueOf(row.getString("state"));
                    boolean late = state.waitsForSchool()
                            && row.getObject("due_on", LocalDate.class).isBefore(today());
                    return new Asked(
                            state == RecommendationState.ACCEPTED,
                            List.of(
                                    row.getString("short_name"),
                                    row.getString("text"),
                                    Words.day(day(row, "due_on")),
                                    state.title() + (late ? ", срок прошёл" : "")));
                })
                .list();
    }

    /** Visits planned for the period or held in it; what they tell leaves the database only for those who see names. */
    List<List<String>> visits(Scope scope, PersonId person, Period period) {
        return of("""
                        select s.short_name, v.planned_on, v.held_on, v.purpose,
                               case when :personal then v.done else '' end as done,
                               case when :personal then v.seen else '' end as seen
                          from curator.visit v
                          join curator.curatorship c on c.id = v.curatorship_id
                          join school.school_view s on s.id = c.school_id
                         where v.undone_at is null and coalesce(v.held_on, v.planned_on) between :from and :to and\s""" + MINE + " order by coalesce(v.held_on, v.planned_on), v.id", scope, person, period)
                .query((row, n) -> {
                    LocalDate held = day(row, "held_on");
                    return List.of(
                            row.getString("short_name"),
                            held == null ? "по плану " + Words.day(day(row, "planned_on")) : Words.day(held),
                            row.getString("purpose"),
                            held == null
                                    ? "визит не записан"
                                    : Stream.of(row.getString("done"), row.getString("seen"))
                                            .filter(text -> !text.isEmpty())
                                            .collect(Collectors.joining("\n")));
                })
                .list();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private JdbcClient.StatementSpec of(String sql, Scope scope, PersonId person, Period period) {
        return jdbc.sql(sql)
                .params(Seen.parameters(scope))
                .param("person", person.value())
                .param("from", Date.valueOf(period.from()))
                .param("to", Date.valueOf(period.to()));
    }
}
