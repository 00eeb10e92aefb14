package ru.podyom.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    private Path parent;

    @Test
    void tellsASecondInstanceWhoIsInTheFolder() throws IOException {
        Path path = parent.resolve("data");

        try (var _ = DataFolder.locked(path)) {
            assertThatThrownBy(() -> EmbeddedPostgres.durable(path, Purpose.WORK))
                    .isInstanceOf(PostgresUnavailable.class)
                    .hasMessageContaining("уже занята запущенным «Подъёмом»")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
        DataFolder.locked(path).close();
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        Files.writeString(parent.resolve("diploma.docx"), "");

        assertThatThrownBy(() -> EmbeddedPostgres.durable(parent, Purpose.DEMONSTRATION_AFRESH))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining("не пуста и создана не «Подъёмом»");
        assertThat(parent.resolve("diploma.docx")).exists();
    }

    @Test
    void refusesAClusterOfAnotherMajorVersion() throws IOException {
        Path folder = DataFolderFixture.withPrograms(parent);
        Files.createDirectory(folder.resolve("cluster"));
        Files.writeString(folder.resolve("cluster/PG_VERSION"), "17\n");

        assertThatThrownBy(() -> EmbeddedPostgres.durable(folder, Purpose.WORK))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining("записаны PostgreSQL 17");
    }

    @Test
    void startsOverWhereTheFirstStartWasBrokenOff() throws IOException {
        Path folder = DataFolderFixture.withPrograms(parent);
        Files.createDirectories(folder.resolve("cluster-draft-1/base/1"));
        Files.writeString(folder.resolve("cluster-draft-1/PG_VERSION"), "18\n");
        Files.writeString(folder.resolve("database.password"), "of a cluster that never got its name");

        EmbeddedPostgres.durable(folder, Purpose.WORK).close();

        assertThat(folder.resolve("cluster/PG_VERSION")).exists();
        assertThat(folder.resolve("cluster-draft-1")).doesNotExist();
    }

    @Test
    void isNotMisledByAStaleNumberOfALivingProcess() throws IOException {
        Path folder = DataFolderFixture.withPrograms(parent);
        EmbeddedPostgres.durable(folder, Purpose.WORK).close();
        String mine = Long.toString(ProcessHandle.current().pid());
        Files.writeString(
                folder.resolve("cluster/postmaster.pid"), mine + "\n/nowhere\n0\n5432\n\n127.0.0.1\n\nready\n");

        EmbeddedPostgres.durable(folder, Purpose.WORK).close();

        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void neverMakesADemonstrationOfRealData() throws IOException {
        Path folder = DataFolderFixture.withPrograms(parent);
        EmbeddedPostgres.durable(folder, Purpose.WORK).close();

        for (Purpose demonstration : List.of(Purpose.DEMONSTRATION, Purpose.DEMONSTRATION_AFRESH)) {
            assertThatThrownBy(() -> EmbeddedPostgres.durable(folder, demonstration))
                    .isInstanceOf(PostgresUnavailable.class)
                    .hasMessageContaining("рабочие данные, а не демонстрация");
        }
        EmbeddedPostgres.durable(folder, Purpose.WORK).close();
    }
}
