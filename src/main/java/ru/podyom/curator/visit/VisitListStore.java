package ru.podyom.curator.visit;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.curator.Seen;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.people.PersonName;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.TableQuery;

/** SQL of lists of visits, one statement each. */
@Repository
class VisitListStore {

    private static final Map<String, String> ORDERS =
            Map.of("planned", "x.planned_on", "school", "x.school_name", "name", "x.family", "held", "x.held_on");

    /** Texts that may name people leave the database only for those who may read names. */
    private static final String LINES = """
            select v.id, v.curatorship_id, v.planned_on, v.held_on, v.purpose, s.id as school_id, s.short_name as school_name,
                   case when :personal then v.done else '' end as done, case when :personal then v.seen else '' end as seen,
                   case when :personal then n.family else '' end as family,
                   case when :personal then n.given else '' end as given,
                   case when :personal then n.patronymic else '' end as patronymic,
                   (select count(*) from curator.visit_file f where f.visit_id = v.id) as files,
                   case when v.held_on is not null then 'HELD' when v.planned_on < :today then 'LATE' else 'PLANNED' end as state,
                   ' ' || lower(translate(concat_ws(' ', v.purpose,
                       case when :personal then concat_ws(' ', n.family, n.given, n.patronymic, v.done, v.seen) end,
                       s.search_text), 'Ёё-', 'Ее')) || ' ' as sought
              from curator.visit v
              join curator.curatorship c on c.id = v.curatorship_id and c.undone_at is null
              join school.school_view s on s.id = c.school_id
              join people.person_view n on n.id = c.person_id
             where v.undone_at is null and\s""" + Seen.SCHOOL;

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitListStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    PageOf<VisitLine> page(Scope scope, TableQuery query) {
        List<Set<String>> words = SearchText.words(query.search());
        StringBuilder where = new StringBuilder(" where (:state::text is null or x.state = :state)"
                + " and (:curator::bigint is null or x.curatorship_id = :curator)");
        where.append(SearchText.condition(words, "x.sought"));
        var sql = seen(
                        "select x.*, count(*) over () as total from (" + LINES + ") x" + where + " order by "
                                + query.orderBy(ORDERS, "x.planned_on desc, x.id desc")
                                + " limit :limit offset :offset",
                        scope)
                .param("state", query.filter("state"))
                .param("curator", query.number("curator"))
                .param("limit", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(ListQueries.bind(sql, words), (row, n) -> line(row, scope));
    }

    /** Latest ten visits to a school, the newest first. */
    List<VisitLine> of(Scope scope, SchoolId school) {
        return seen(LINES + " and s.id = :school order by v.planned_on desc, v.id desc limit 10", scope)
                .param("school", school.value())
                .query((row, n) -> line(row, scope))
                .list();
    }

    private JdbcClient.StatementSpec seen(String sql, Scope scope) {
        return jdbc.sql(sql).params(Seen.parameters(scope)).param("today", Date.valueOf(today()));
    }

    private static VisitLine line(ResultSet row, Scope scope) throws SQLException {
        return new VisitLine(
                row.getLong("id"),
                row.getLong("curatorship_id"),
                scope.personalData()
                        ? new PersonName(row.getString("family"), row.getString("given"), row.getString("patronymic"))
                                .brief()
                        : "имя не показывается",
                new SchoolId(row.getLong("school_id")),
                row.getString("school_name"),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("purpose"),
                row.getString("done"),
                row.getString("seen"),
                row.getInt("files"),
                VisitState.valueOf(row.getString("state")));
    }
}
