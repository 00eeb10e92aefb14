package ru.podyom.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void prepareFolder() throws IOException {
        folder = DataFolderFixture.withPrograms(parent);
    }

    @Test
    void keepsRowsFromStartToStartWithTheSafeSettings() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.durable(folder, Purpose.WORK)) {
            update(postgres.address(), "create table kept (n int)", "insert into kept values (7)");
        }

        try (EmbeddedPostgres postgres = EmbeddedPostgres.durable(folder, Purpose.WORK)) {
            assertThat(ask(postgres.address(), "select n from kept")).isEqualTo("7");
            assertThat(ask(postgres.address(), "show fsync")).isEqualTo("on");
            assertThat(ask(postgres.address(), "show full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres.address(), "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(
                            postgres.address(),
                            "select string_agg(w, ' ' order by w) from unnest('{ель,Ёж,жук}'::text[]) w"))
                    .isEqualTo("Ёж ель жук");
        }
    }

    @Test
    void letsNobodyInWithoutThePasswordAndNeverTheSuperuser() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.durable(folder, Purpose.WORK)) {
            DatabaseAddress address = postgres.address();
            DatabaseAddress guessed = new DatabaseAddress(address.url(), address.user(), "guess");
            DatabaseAddress superuser = new DatabaseAddress(address.url(), "postgres", address.password());

            assertThatThrownBy(() -> ask(guessed, "select 1")).hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> ask(superuser, "select 1")).hasMessageContaining("no pg_hba.conf entry");
            assertThatThrownBy(() -> update(address, "create role intruder")).hasMessageContaining("permission denied");
            assertThat(folder.resolve("database.password"))
                    .satisfies(file ->
                            assertThat(Files.getPosixFilePermissions(file)).hasSize(2));
        }
    }

    @Test
    void comesBackOnTheSamePortWhenTheServerIsKilled() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.durable(folder, Purpose.WORK)) {
            update(postgres.address(), "create table kept (n int)", "insert into kept values (7)");
            DatabaseAddress before = postgres.address();

            ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();

            assertThat(eventually(before, "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    void makesANewPasswordWhereTheFileIsLost() throws Exception {
        EmbeddedPostgres.durable(folder, Purpose.WORK).close();
        Files.delete(folder.resolve("database.password"));

        try (EmbeddedPostgres postgres = EmbeddedPostgres.durable(folder, Purpose.WORK)) {
            assertThat(ask(postgres.address(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void forgetsADemonstrationWhenStartedAfresh() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.durable(folder, Purpose.DEMONSTRATION)) {
            update(postgres.address(), "create table kept (n int)");
        }

        try (EmbeddedPostgres postgres = EmbeddedPostgres.durable(folder, Purpose.DEMONSTRATION_AFRESH)) {
            assertThat(ask(postgres.address(), "select to_regclass('kept') is null"))
                    .isEqualTo("t");
        }
    }

    @Test
    void throwAwayServerIsQuickAndLeavesNothing() throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.throwAway(Path.of("target", "postgres"));
        assertThat(ask(postgres.address(), "show fsync")).isEqualTo("off");
        assertThat(postgres.workplace()).exists();

        postgres.close();

        assertThat(postgres.workplace()).doesNotExist();
        assertThat(ProcessHandle.of(postgres.pid())).isEmpty();
    }

    private static String eventually(DatabaseAddress address, String query) throws SQLException {
        SQLException last = new SQLException("not tried");
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                return ask(address, query);
            } catch (SQLException notYet) {
                last = notYet;
                Execution.nap(Duration.ofMillis(100));
            }
        }
        throw last;
    }

    private static String ask(DatabaseAddress address, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void update(DatabaseAddress address, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
