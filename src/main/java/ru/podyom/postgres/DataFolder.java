package ru.podyom.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of one installation: binaries, cluster, password, log. Whoever holds it is its only user. */
final class DataFolder implements AutoCloseable {

    /** Marks the folder as ours; holds the number of the process that has it locked. */
    static final String LOCK = "podyom.lock";

    private static final String DEMONSTRATION = "demonstration.txt";
    private static final long LOG_LIMIT = 10_000_000;
    private static final String DRAFT = "cluster-draft-";
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Creates the folder where it is missing, and locks it. */
    static DataFolder locked(Path wanted) throws IOException {
        prepare(wanted.toAbsolutePath());
        // Running programs are known by their real path.
        Path path = wanted.toRealPath();
        FileChannel channel = FileChannel.open(
                path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            String holder =
                    Files.readString(path.resolve(LOCK), StandardCharsets.UTF_8).strip();
            channel.close();
            throw new PostgresUnavailable("Папка данных " + path + " уже занята запущенным «Подъёмом» (процесс "
                    + holder + "): остановите его или укажите другую папку: --data ПАПКА.");
        }
        give(path, path.resolve(LOCK));
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(
                Long.toString(ProcessHandle.current().pid())));
        return new DataFolder(path, channel);
    }

    private static void prepare(Path path) throws IOException {
        if (!Files.exists(path)) {
            Files.createDirectories(path);
            // Root's PostgreSQL runs under another account, which has to pass through.
            String mode = Owner.self().isRoot() ? "rwx--x--x" : "rwx------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
        if (Files.exists(path.resolve(LOCK))) {
            return;
        }
        try (Stream<Path> entries = Files.list(path)) {
            if (entries.findAny().isPresent()) {
                throw new PostgresUnavailable("Папка " + path
                        + " не пуста и создана не «Подъёмом»: укажите пустую или новую папку: --data ПАПКА.");
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path passwordFile() {
        return path.resolve("database.password");
    }

    /** A place for a cluster in the making; it gets its name only when it is complete. */
    Path draft() {
        return path.resolve(DRAFT + ProcessHandle.current().pid());
    }

    /** Removes what a start that was broken off has left. */
    void sweep() throws IOException {
        for (Path draft : Folders.list(path, DRAFT)) {
            Folders.delete(draft);
        }
    }

    /** Real data are never taken for those of a demonstration, which may be wiped at any time. */
    void dedicate(Purpose purpose) throws IOException {
        boolean filled = Files.exists(cluster());
        if (purpose != Purpose.WORK && filled && !Files.exists(path.resolve(DEMONSTRATION))) {
            throw new PostgresUnavailable("В папке " + path
                    + " рабочие данные, а не демонстрация: укажите для демонстрации другую папку: --data ПАПКА.");
        }
        if (purpose == Purpose.DEMONSTRATION_AFRESH) {
            wipe();
        }
        if (purpose == Purpose.WORK && !filled) {
            Files.deleteIfExists(path.resolve(DEMONSTRATION));
        } else if (purpose != Purpose.WORK && !Files.exists(path.resolve(DEMONSTRATION))) {
            Files.writeString(
                    path.resolve(DEMONSTRATION), "Данные демонстрации «Подъёма»: вымышлены, можно удалить.\n");
            give(path, path.resolve(DEMONSTRATION));
        }
    }

    /** An empty log, or the one there is, unless it has grown out of use. */
    void prepareLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
            Files.move(log(), path.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log())) {
            Files.createFile(log(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            give(path, log());
        }
    }

    void keepPassword(String password) throws IOException {
        Folders.writeSecret(passwordFile(), password);
        give(path, passwordFile());
    }

    /** What root makes in the folder of another user must not be in that user's way. */
    private static void give(Path folder, Path file) throws IOException {
        Folders.give(file, Owner.of(folder));
    }

    /** Forgets all data; the programs stay. */
    private void wipe() throws IOException {
        if (Files.exists(cluster())) {
            Folders.move(cluster(), draft());
        }
        Files.deleteIfExists(passwordFile());
        sweep();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
