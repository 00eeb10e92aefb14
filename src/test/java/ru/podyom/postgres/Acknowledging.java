package ru.podyom.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** An application reduced to its promise: a number it has printed is in the database. Made to be killed. */
final class Acknowledging {

    private Acknowledging() {}

    public static void main(String[] args) throws SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.durable(Path.of(args[0]), Purpose.WORK);
        DatabaseAddress address = postgres.address();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists acknowledged (n bigint primary key)");
            while (true) {
                try (var rows = statement.executeQuery(
                        "insert into acknowledged select coalesce(max(n), 0) + 1 from acknowledged returning n")) {
                    rows.next();
                    System.out.println(rows.getLong(1));
                }
            }
        }
    }
}
