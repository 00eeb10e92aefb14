package ru.podyom;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import ru.podyom.postgres.DatabaseAddress;
import ru.podyom.postgres.EmbeddedPostgres;

/**
 * One throw-away server for all tests of a JVM. Every database asked for is a copy of a migrated one, so it costs tens of
 * milliseconds and nobody else writes to it.
 */
public final class PostgresFixture {

    private static final String TEMPLATE = "podyom_migrated";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private PostgresFixture() {}

    /** A database with the schema of all modules, for the caller alone. */
    public static DatabaseAddress freshDatabase() {
        return copyOf(TEMPLATE);
    }

    /** An empty database, for tests of migrations and of the server itself. */
    public static DatabaseAddress emptyDatabase() {
        return copyOf("template1");
    }

    /** Connections to a database, unpooled: for stores under test. */
    public static DataSource dataSource(DatabaseAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setUser(address.user());
        source.setPassword(address.password());
        return source;
    }

    private static synchronized DatabaseAddress copyOf(String template) {
        String name = "test_" + NUMBER.incrementAndGet();
        DatabaseAddress maintenance = Running.ADDRESS;
        execute(maintenance, "create database " + name + " template " + template + " strategy file_copy");
        return maintenance.database(name);
    }

    private static void execute(DatabaseAddress address, String sql) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Started when first touched: tests without a database do not pay for one. */
    private static final class Running {

        static final DatabaseAddress ADDRESS = start();

        private static DatabaseAddress start() {
            EmbeddedPostgres postgres = EmbeddedPostgres.throwAway(Path.of("target", "postgres"));
            // Spring runs these after it has closed all contexts, so no pool is cut off.
            SpringApplication.getShutdownHandlers().add(postgres::close);
            DatabaseAddress maintenance = postgres.address();
            execute(maintenance, "create database " + TEMPLATE);
            DatabaseAddress template = maintenance.database(TEMPLATE);
            Flyway.configure()
                    .dataSource(template.url(), template.user(), template.password())
                    .load()
                    .migrate();
            return maintenance;
        }
    }
}
