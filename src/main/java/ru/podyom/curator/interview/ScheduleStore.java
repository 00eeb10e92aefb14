package ru.podyom.curator.interview;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.curator.CuratorKind;
import ru.podyom.curator.Seen;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.people.PersonName;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.TableQuery;

/** SQL of planned months and of how they stand. */
@Repository
class ScheduleStore {

    private static final Map<String, String> ORDERS = Map.of(
            "month", "x.month",
            "name", "x.family",
            "school", "x.school_name",
            "municipality", "x.municipality",
            "due", "x.due_on",
            "held", "x.held_on");

    /** A month planned beyond the end of the term asks for nothing. */
    private static final String LINES = """
            select k.curatorship_id, k.month, p.due_on, coalesce(p.exact, false) as exact, i.id as interview_id, i.held_on,
                   i.closed_at is not null as closed, c.kind, s.id as school_id, s.short_name as school_name,
                   m.name as municipality,
                   case when :personal then n.family else '' end as family,
                   case when :personal then n.given else '' end as given,
                   case when :personal then n.patronymic else '' end as patronymic,
                   case when i.id is not null then 'HELD' when p.due_on < :today then 'MISSED'
                        when k.month <= :today then 'DUE' else 'PLANNED' end as state,
                   coalesce(r.count, 0) as recommendations, coalesce(r.open, 0) as open,
                   ' ' || lower(translate(concat_ws(' ', case when :personal then concat_ws(' ', n.family, n.given, n.patronymic) end,
                       s.search_text), 'Ёё-', 'Ее')) || ' ' as sought
              from (select curatorship_id, month from curator.planned_interview
                    union select curatorship_id, month from curator.interview) k
              join curator.curatorship c on c.id = k.curatorship_id
              join school.school_view s on s.id = c.school_id
              join authority.municipality_view m on m.id = s.municipality_id
              join people.person_view n on n.id = c.person_id
              left join curator.planned_interview p on p.curatorship_id = k.curatorship_id and p.month = k.month
              left join curator.interview i on i.curatorship_id = k.curatorship_id and i.month = k.month
              left join lateral (
                   select count(*) as count, count(*) filter (where not exists (
                          select 1 from curator.recommendation_report o
                           where o.recommendation_id = q.id and o.accepted)) as open
                     from curator.recommendation q where q.interview_id = i.id) r on true
             where c.undone_at is null and (i.id is not null or p.due_on <= coalesce(c.ended_on, c.ends_on, p.due_on))
               and k.month >= :from and k.month <= :to and\s""" + Seen.SCHOOL;

    private final JdbcClient jdbc;
    private final Clock clock;

    ScheduleStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    PageOf<ScheduleLine> page(Scope scope, TableQuery query, AcademicYear year) {
        List<Set<String>> words = SearchText.words(query.search());
        StringBuilder where = new StringBuilder(" where (:state::text is null or x.state = :state)"
                + " and (:month::int is null or extract(month from x.month) = :month)");
        where.append(SearchText.condition(words, "x.sought"));
        Long month = query.number("month");
        var sql = between(
                        "select x.*, count(*) over () as total from (" + LINES + ") x" + where + " order by "
                                + query.orderBy(
                                        ORDERS,
                                        "case x.state when 'MISSED' then 0 when 'DUE' then 1 when 'HELD' then 2 else 3 end,"
                                                + " x.month, x.school_name, x.curatorship_id")
                                + " limit :limit offset :offset",
                        scope,
                        year)
                .param("state", query.filter("state"))
                .param("month", month == null ? null : month.intValue(), java.sql.Types.INTEGER)
                .param("limit", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(ListQueries.bind(sql, words), (row, n) -> line(row, scope));
    }

    /** Months of one curatorship in a school year, in their order. */
    List<ScheduleLine> of(Scope scope, long curatorship, AcademicYear year) {
        return between("select x.* from (" + LINES + ") x where x.curatorship_id = :id order by x.month", scope, year)
                .param("id", curatorship)
                .query((row, n) -> line(row, scope))
                .list();
    }

    private JdbcClient.StatementSpec between(String sql, Scope scope, AcademicYear year) {
        List<YearMonth> months = Plans.months(year);
        return jdbc.sql(sql)
                .params(Seen.parameters(scope))
                .param("today", Date.valueOf(today()))
                .param("from", Date.valueOf(months.getFirst().atDay(1)))
                .param("to", Date.valueOf(months.getLast().atDay(1)));
    }

    private static ScheduleLine line(ResultSet row, Scope scope) throws SQLException {
        Long interview = row.getObject("interview_id", Long.class);
        return new ScheduleLine(
                row.getLong("curatorship_id"),
                name(row, scope),
                new SchoolId(row.getLong("school_id")),
                row.getString("school_name"),
                row.getString("municipality"),
                CuratorKind.valueOf(row.getString("kind")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("exact"),
                MonthState.valueOf(row.getString("state")),
                interview,
                row.getObject("held_on", LocalDate.class),
                row.getBoolean("closed"),
                row.getInt("recommendations"),
                row.getInt("open"));
    }

    private static @Nullable PersonName name(ResultSet row, Scope scope) throws SQLException {
        return scope.personalData()
                ? new PersonName(row.getString("family"), row.getString("given"), row.getString("patronymic"))
                : null;
    }

    void forget(long curatorship, List<YearMonth> months) {
        jdbc.sql("delete from curator.planned_interview where curatorship_id = :id and month between :from and :to")
                .param("id", curatorship)
                .param("from", Date.valueOf(months.getFirst().atDay(1)))
                .param("to", Date.valueOf(months.getLast().atDay(1)))
                .update();
    }

    void plan(long curatorship, YearMonth month, LocalDate due, boolean exact) {
        jdbc.sql(
                        "insert into curator.planned_interview (curatorship_id, month, due_on, exact) values (:id, :month, :due, :exact)")
                .param("id", curatorship)
                .param("month", Date.valueOf(month.atDay(1)))
                .param("due", Date.valueOf(due))
                .param("exact", exact)
                .update();
    }

    /** Curatorships of the scope that run in one of the months and have none of them planned. */
    List<Long> withoutPlan(Scope scope, List<YearMonth> months) {
        return jdbc.sql("""
                        select c.id from curator.curatorship c join school.school_view s on s.id = c.school_id
                         where c.undone_at is null and c.started_on <= :until and coalesce(c.ended_on, c.ends_on, :from) >= :from
                           and not exists (select 1 from curator.planned_interview p
                                            where p.curatorship_id = c.id and p.month between :from and :until)
                           and\s""" + Seen.SCHOOL + " order by c.id")
                .params(Seen.parameters(scope))
                .param("from", Date.valueOf(months.getFirst().atDay(1)))
                .param("until", Date.valueOf(months.getLast().atEndOfMonth()))
                .query(Long.class)
                .list();
    }
}
