package ru.podyom.assignment.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assignment.AssignmentState;
import ru.podyom.assignment.Basis;
import ru.podyom.assignment.Binding;
import ru.podyom.assignment.Deadline;
import ru.podyom.assignment.Escalation;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.TableQuery;

/** SQL of the list: the page is found by narrow rows first, and only its own rows are read in full. */
@Repository
class AssignmentListStore {

    private static final Map<String, String> ORDERS = Map.of(
            "due", "a.due_on",
            "school", "s.short_name",
            "municipality", "m.name",
            "state", "a.state",
            "text", "a.text",
            "supervisor", "a.supervisor",
            "given", "a.given_at");

    private static final String OVERDUE =
            "(a.state in ('GIVEN', 'RETURNED') and a.due_on < (:now::timestamptz at time zone m.zone)::date)";

    private static final String ESCALATED =
            "({overdue} and a.due_on + {days} <= (:now::timestamptz at time zone m.zone)::date)"
                    .replace("{overdue}", OVERDUE)
                    .replace("{days}", Escalation.SQL);

    private static final String FOUND = """
            select a.id, count(*) over () as total, {overdue} as overdue, {escalated} as escalated
              from assignment.assignment a
              join authority.municipality_view m on m.id = a.municipality_id
              left join school.school_view s on s.id = a.school_id
              left join assignment.escalation e on e.municipality_id = a.municipality_id
             where (a.region_id = any(:scopeRegions) or a.municipality_id = any(:scopeMunicipalities)
                    or a.school_id = any(:scopeSchools))
               and (:municipality::bigint is null or a.municipality_id = :municipality)
               and (:school::bigint is null or a.school_id = :school)
               and (:group::bigint is null or a.group_id = :group)
               and (:supervisor::bigint is null or a.supervisor_account = :supervisor)
               and (:binding::text is null or a.binding = :binding)
               and case :state when '' then a.state not in ('RELEASED', 'CANCELLED') when 'all' then true
                        when 'overdue' then {overdue}
                        when 'escalated' then {escalated} when 'asked' then a.asked_until is not null
                        else a.state = :state end
            """.replace("{overdue}", OVERDUE).replace("{escalated}", ESCALATED);

    private static final String WHOLE = """
            select a.id, a.binding, a.text, a.basis_document, a.basis_number, a.basis_date, a.origin, a.position,
                   a.supervisor, a.due_on, a.due_of_document, a.monthly_day, a.monthly_until, a.state, a.asked_until,
                   m.name as municipality, coalesce(s.short_name, '') as school, found.overdue, found.escalated, found.total,
                   exists (select from meeting.decision_view d
                            where d.id = a.decision_id and d.minutes_status = 'REVOKED') as revoked,
                   coalesce((select t.remark from assignment.step t
                              where t.assignment_id = a.id and t.move = 'REPORT' order by t.id desc limit 1), '') as report
              from found
              join assignment.assignment a on a.id = found.id
              join authority.municipality_view m on m.id = a.municipality_id
              left join school.school_view s on s.id = a.school_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentListStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PageOf<AssignmentLine> page(Scope scope, TableQuery query, Actor actor) {
        List<Set<String>> words = SearchText.words(query.search());
        var found = new StringBuilder(FOUND);
        found.append(SearchText.condition(words, "a.search_text || coalesce(s.search_text, '')"));
        var order = " order by " + query.orderBy(ORDERS, "a.due_on nulls last, a.id");
        var sql = "with found as materialized (" + found + order + " limit :limit offset :offset) " + WHOLE + order;
        var statement = jdbc.sql(sql)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers())
                .param("now", Timestamp.from(clock.instant()))
                .param("municipality", query.number("municipality"), Types.BIGINT)
                .param("school", query.number("school"), Types.BIGINT)
                .param("group", query.number("group"), Types.BIGINT)
                .param("supervisor", supervisor(query, actor), Types.BIGINT)
                .param("binding", query.filter("binding"), Types.VARCHAR)
                .param("state", query.filter("state") == null ? "" : query.filter("state"))
                .param("limit", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(ListQueries.bind(statement, words), (row, n) -> line(row));
    }

    private static @Nullable Long supervisor(TableQuery query, Actor actor) {
        return "me".equals(query.filter("supervisor"))
                ? Long.valueOf(actor.account().value())
                : query.number("supervisor");
    }

    /** Assignments of one school, those that wait first; control that has ended is left out. */
    List<AssignmentLine> open(Scope scope, SchoolId school, Actor actor) {
        var query = TableQuery.of(Map.of("school", school.toString(), "size", "25"));
        return page(scope, query, actor).rows();
    }

    private static AssignmentLine line(ResultSet row) throws SQLException {
        return new AssignmentLine(
                row.getLong("id"),
                Binding.valueOf(row.getString("binding")),
                row.getString("text"),
                new Basis(
                        row.getString("basis_document"),
                        row.getString("basis_number"),
                        row.getObject("basis_date", LocalDate.class),
                        row.getString("origin")),
                row.getString("municipality"),
                row.getString("school"),
                row.getString("position"),
                row.getString("supervisor"),
                new Deadline(
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("monthly_day", Integer.class),
                        row.getObject("monthly_until", LocalDate.class),
                        row.getBoolean("due_of_document")),
                AssignmentState.valueOf(row.getString("state")),
                row.getBoolean("overdue"),
                row.getBoolean("escalated"),
                row.getObject("asked_until", LocalDate.class),
                row.getBoolean("revoked"),
                row.getString("report"));
    }
}
