package ru.podyom.ui;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the SQL of every list has in common: the words looked for, and how many rows there are beyond the page. */
public final class ListQueries {

    private ListQueries() {}

    /** Gives the statement the patterns of {@link SearchText#condition}. */
    public static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, List<Set<String>> words) {
        for (int i = 0; i < words.size(); i++) {
            statement.param("word" + i, words.get(i).toArray(String[]::new));
        }
        return statement;
    }

    /** Reads a page whose every row carries the number of all rows in a column {@code total}. */
    public static <R> PageOf<R> counted(JdbcClient.StatementSpec found, RowMapper<R> mapper) {
        long[] total = {0};
        List<R> rows = found.query((row, n) -> {
                    total[0] = row.getLong("total");
                    return mapper.mapRow(row, n);
                })
                .list();
        return new PageOf<>(rows, total[0]);
    }
}
