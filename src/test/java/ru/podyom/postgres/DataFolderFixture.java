package ru.podyom.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A data folder in which the programs already lie: hard links instead of three seconds of unpacking. */
final class DataFolderFixture {

    private DataFolderFixture() {}

    static Path withPrograms(Path parent) throws IOException {
        Path shared = Files.createDirectories(Path.of("target", "postgres")).toRealPath();
        Binaries programs = Binaries.unpackedInto(shared);
        Path folder = Files.createDirectory(parent.resolve("data"));
        Files.createFile(folder.resolve(DataFolder.LOCK));
        Execution linked = Execution.of(List.of("cp", "-a", programs.home().toString(), folder.toString()), folder);
        if (!linked.succeeded()) {
            throw new IOException(linked.output());
        }
        return folder;
    }
}
