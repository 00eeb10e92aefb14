package ru.podyom.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("durability")
class KillTests {

    private static final int ROUNDS = 10;
    private static final long SEED = 20261123;

    @TempDir
    private Path parent;

    @Test
    void losesNothingAcknowledgedWhenKilledTenTimesInARow() throws Exception {
        Path folder = DataFolderFixture.withPrograms(parent);
        Random random = new Random(SEED);
        long acknowledged = 0;

        // Odd kills come blindly, the first ones while the cluster is being made; even ones amid acknowledged rows.
        for (int round = 1; round <= ROUNDS; round++) {
            boolean amidWork = round % 2 == 0;
            Duration moment = Duration.ofMillis(random.nextInt(amidWork ? 500 : 400 * round));
            acknowledged = Math.max(acknowledged, killed(amidWork, moment, random.nextBoolean(), folder));
        }

        assertThat(acknowledged).as("rows acknowledged in all rounds").isGreaterThan(ROUNDS);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.durable(folder, Purpose.WORK)) {
            assertThat(rows(postgres.address())).isBetween(acknowledged, acknowledged + ROUNDS);
        }
    }

    /** The last number printed before the end; 0 where none was. */
    private long killed(boolean amidWork, Duration moment, boolean serversToo, Path folder) throws Exception {
        Path said = parent.resolve("said");
        Files.writeString(said, "");
        Process application = application(folder, said);
        while (amidWork && application.isAlive() && Files.size(said) == 0) {
            Execution.nap(Duration.ofMillis(10));
        }
        boolean endedByItself = application.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS);
        application.destroyForcibly();
        if (serversToo) {
            new Orphans(folder, folder.resolve("cluster")).processes().forEach(ProcessHandle::destroyForcibly);
        }
        application.waitFor();

        assertThat(endedByItself).as(Files.readString(parent.resolve("errors"))).isFalse();
        List<String> lines =
                Files.readString(said, StandardCharsets.UTF_8).lines().toList();
        return lines.isEmpty() ? 0 : Long.parseLong(lines.getLast());
    }

    private Process application(Path folder, Path said) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Acknowledging.class.getName(),
                        folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(parent.resolve("errors").toFile())
                .start();
    }

    /** Numbers are given without gaps, so the count equals the greatest number unless one was lost. */
    private static long rows(DatabaseAddress address) throws Exception {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("select count(*) from acknowledged having count(*) = max(n)")) {
            assertThat(result.next()).as("no gaps").isTrue();
            return result.getLong(1);
        }
    }
}
