package house.bad;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Speaks SQL outside a store. */
public final class SqlSpeaker {

    private final JdbcClient jdbc;

    SqlSpeaker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count() {
        return jdbc.sql("select 1").query(Integer.class).single();
    }
}
