package ru.podyom.curator.recommendation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.curator.Seen;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.TableQuery;

/** SQL of recommendations of closed protocols, reports on them and their files. */
@Repository
class RecommendationStore {

    private static final Map<String, String> ORDERS =
            Map.of("due", "x.due_on", "school", "x.school_name", "held", "x.held_on");

    private static final String LINES = """
            select r.id, r.interview_id, i.held_on, s.id as school_id, s.short_name as school_name, r.text, r.due_on,
                   case when q.id is null then 'WAITING' when q.accepted is null then 'REPORTED'
                        when q.accepted then 'ACCEPTED' else 'RETURNED' end as state,
                   ' ' || lower(translate(concat_ws(' ', r.text, s.search_text), 'Ёё-', 'Ее')) || ' ' as sought
              from curator.recommendation r
              join curator.interview i on i.id = r.interview_id and i.closed_at is not null
              join curator.curatorship c on c.id = i.curatorship_id and c.undone_at is null
              join school.school_view s on s.id = c.school_id
              left join lateral (select o.id, o.accepted from curator.recommendation_report o
                                  where o.recommendation_id = r.id order by o.id desc limit 1) q on true
             where\s""" + Seen.SCHOOL;

    private final JdbcClient jdbc;
    private final Clock clock;

    RecommendationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    PageOf<Recommendation> page(Scope scope, TableQuery query) {
        List<Set<String>> words = SearchText.words(query.search());
        StringBuilder where = new StringBuilder("""
                 where (:state::text is null or x.state = :state or (:state = 'school' and x.state in ('WAITING', 'RETURNED')))
                   and (:late::text is null or (x.due_on < :today and x.state in ('WAITING', 'RETURNED')))
                """);
        where.append(SearchText.condition(words, "x.sought"));
        var sql = jdbc.sql("select x.*, count(*) over () as total from (" + LINES + ") x" + where + " order by "
                        + query.orderBy(ORDERS, "x.state = 'ACCEPTED', x.due_on, x.id")
                        + " limit :limit offset :offset")
                .params(Seen.parameters(scope))
                .param("today", Date.valueOf(today()))
                .param("state", query.filter("state"))
                .param("late", query.filter("late"))
                .param("limit", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(ListQueries.bind(sql, words), (row, n) -> recommendation(row, n));
    }

    Optional<Recommendation> byId(Scope scope, long id) {
        return jdbc.sql(LINES + " and r.id = :id")
                .params(Seen.parameters(scope))
                .param("id", id)
                .query(RecommendationStore::recommendation)
                .optional();
    }

    private static Recommendation recommendation(ResultSet row, int number) throws SQLException {
        return new Recommendation(
                row.getLong("id"),
                row.getLong("interview_id"),
                row.getObject("held_on", LocalDate.class),
                new SchoolId(row.getLong("school_id")),
                row.getString("school_name"),
                row.getString("text"),
                row.getObject("due_on", LocalDate.class),
                RecommendationState.valueOf(row.getString("state")));
    }

    /** Reports on a recommendation, the newest first. */
    List<RecommendationReport> reports(Scope scope, long recommendation) {
        boolean personal = scope.personalData();
        return jdbc.sql(
                        "select o.* from curator.recommendation_report o where o.recommendation_id = :id order by o.id desc")
                .param("id", recommendation)
                .query((row, n) -> {
                    Timestamp decided = row.getTimestamp("decided_at");
                    return new RecommendationReport(
                            row.getLong("id"),
                            personal ? row.getString("text") : "",
                            row.getTimestamp("sent_at").toInstant(),
                            personal ? row.getString("sent_by") : "",
                            row.getObject("accepted", Boolean.class),
                            personal ? row.getString("note") : null,
                            decided == null ? null : decided.toInstant(),
                            personal ? row.getString("decided_by") : null,
                            personal ? files(row.getLong("id")) : List.of());
                })
                .list();
    }

    private List<RecommendationReport.File> files(long report) {
        return jdbc.sql(
                        "select f.id, f.file_id, f.name, f.bytes from curator.report_file f where f.report_id = :id order by f.id")
                .param("id", report)
                .query((row, n) ->
                        new RecommendationReport.File(row.getLong(1), row.getLong(2), row.getString(3), row.getLong(4)))
                .list();
    }

    long insert(long recommendation, String text, Actor by) {
        return jdbc.sql("""
                        insert into curator.recommendation_report (recommendation_id, text, sent_at, sent_by)
                        values (:id, :text, :now, :by) returning id
                        """)
                .param("id", recommendation)
                .param("text", text)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .query(Long.class)
                .single();
    }

    void attach(long report, long file, String name, long bytes) {
        jdbc.sql(
                        "insert into curator.report_file (report_id, file_id, name, bytes) values (:report, :file, :name, :bytes)")
                .param("report", report)
                .param("file", file)
                .param("name", name)
                .param("bytes", bytes)
                .update();
    }

    /** Whether the newest report still waited for the decision, and has it now. */
    boolean decide(long recommendation, long report, boolean accepted, String note, Actor by) {
        return jdbc.sql("""
                        update curator.recommendation_report
                           set accepted = :accepted, note = :note, decided_at = :now, decided_by = :by
                         where id = :report and recommendation_id = :id and accepted is null
                        """)
                        .param("accepted", accepted)
                        .param("note", note)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.name())
                        .param("report", report)
                        .param("id", recommendation)
                        .update()
                == 1;
    }
}
