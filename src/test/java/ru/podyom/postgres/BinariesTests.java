package ru.podyom.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTests {

    @TempDir
    private Path folder;

    @Test
    void carriesTheVersionItIsNamedAfter() throws IOException {
        Binaries programs = Binaries.unpackedInto(folder);

        Execution said = Execution.of(List.of(programs.program("postgres"), "--version"), folder);

        assertThat(Binaries.VERSION).startsWith(said.output().replaceAll(".* ", "") + ".");
    }

    @Test
    void removesOlderProgramsAndWhatABrokenOffUnpackingLeft() throws IOException {
        Files.createDirectories(folder.resolve("postgres-17.1.0/bin"));
        Files.createDirectories(folder.resolve("unpacking-1/bin"));

        Binaries.unpackedInto(folder);

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("postgres-" + Binaries.VERSION, "unpack.lock");
    }
}
