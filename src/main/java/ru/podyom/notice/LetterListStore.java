package ru.podyom.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;

/** SQL of the list of letters; who keeps the mail keeps all of it, so there is no scope here. */
@Repository
class LetterListStore {

    private static final String SELECT = """
            select l.id, l.address, l.subject, l.state, l.attempts, l.created_at, l.next_try_at, l.sent_at, l.reason,
                   (select count(*) from notice.attachment a where a.letter_id = l.id) as files,
                   count(*) over () as total
              from notice.letter l
            """;

    private static final Map<String, String> ORDERS = Map.of(
            "subject", "l.subject",
            "address", "l.address",
            "state", "l.state",
            "created", "l.created_at",
            "sent", "l.sent_at");

    private final JdbcClient jdbc;

    LetterListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<LetterLine> page(TableQuery query) {
        var found = jdbc.sql(SELECT + """
                         where (l.address ilike '%' || :q || '%' or l.subject ilike '%' || :q || '%')
                           and (:state::text is null or l.state = :state)
                         order by {order}
                         limit :size offset :offset
                        """.replace("{order}", query.orderBy(ORDERS, "l.created_at desc, l.id desc")))
                .param("q", query.search())
                .param("state", query.filter("state"))
                .param("size", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(found, (row, n) -> line(row));
    }

    Optional<LetterLine> one(LetterId id) {
        return jdbc.sql(SELECT + " where l.id = ?")
                .param(id.value())
                .query((row, n) -> line(row))
                .optional();
    }

    Map<LetterState, Integer> counts() {
        Map<LetterState, Integer> counts = new EnumMap<>(LetterState.class);
        jdbc.sql("select state, count(*) from notice.letter group by state")
                .query((row, n) -> Map.entry(LetterState.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static LetterLine line(ResultSet row) throws SQLException {
        var state = LetterState.valueOf(row.getString("state"));
        return new LetterLine(
                new LetterId(row.getLong("id")),
                row.getString("address"),
                row.getString("subject"),
                state,
                row.getInt("attempts"),
                row.getInt("files"),
                row.getTimestamp("created_at").toInstant(),
                state == LetterState.WAITING ? instant(row.getTimestamp("next_try_at")) : null,
                instant(row.getTimestamp("sent_at")),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
