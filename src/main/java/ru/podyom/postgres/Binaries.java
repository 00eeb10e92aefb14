package ru.podyom.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the library that carries them. */
record Binaries(Path home) {

    static final String VERSION = "18.6.0";
    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String PREFIX = "postgres-";
    private static final String DRAFT = "unpacking-";

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Unpacks into the folder unless this version is there; what is no longer used is removed. */
    static Binaries unpackedInto(Path folder) throws IOException {
        Path home = folder.resolve(PREFIX + VERSION);
        if (Files.isDirectory(home)) {
            return new Binaries(home);
        }
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!machine.toLowerCase(Locale.ROOT).equals("linux amd64")) {
            throw new PostgresUnavailable("Встроенная база данных есть только для Linux x86-64, а это " + machine
                    + ": укажите внешнюю базу PostgreSQL в переменной PODYOM_DB_URL.");
        }
        synchronized (Binaries.class) {
            try (FileChannel guard = FileChannel.open(
                            folder.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = guard.lock()) {
                Folders.give(folder.resolve("unpack.lock"), Owner.of(folder));
                if (!Files.isDirectory(home)) {
                    unpack(folder, home);
                }
            }
        }
        return new Binaries(home);
    }

    private static void unpack(Path folder, Path home) throws IOException {
        for (Path leftover : Folders.list(folder, DRAFT)) {
            Folders.delete(leftover);
        }
        Path draft = Files.createDirectory(
                folder.resolve(DRAFT + ProcessHandle.current().pid()));
        try (InputStream packed = Binaries.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw new IllegalStateException("no " + ARCHIVE + " on the classpath");
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, draft);
                }
            }
        }
        openToAll(draft);
        Folders.give(draft, Owner.of(folder));
        // A power cut must not leave a complete name over empty files.
        Execution.of(List.of("sync", "-f", draft.toString()), folder);
        Folders.move(draft, home);
        for (Path older : Folders.list(folder, PREFIX)) {
            if (!older.equals(home) && Files.isDirectory(older)) {
                Folders.delete(older);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path draft) throws IOException {
        Path target = entry.resolveIn(draft);
        Files.createDirectories(entry.isDirectory() ? target : target.resolveSibling("."));
        if (entry.isDirectory()) {
            return;
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (!entry.getName().endsWith(".a")) {
            Files.copy(content, target);
            boolean runs = (entry.getMode() & 0b001_000_000) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Whatever the umask was: PostgreSQL may run under another account than the one that unpacks. */
    private static void openToAll(Path draft) throws IOException {
        try (Stream<Path> paths = Files.walk(draft)) {
            for (Path folder : paths.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
