package ru.podyom.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The house as it is written. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java/ru/podyom");
    static final Path MAIN_ROOT = Path.of("src/main/java");
    static final Path TEST_ROOT = Path.of("src/test/java");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private Sources() {}

    /**
     * One file.
     *
     * @param path from the project's root, with slashes
     */
    record Text(String path, String content) {

        /** Folder below ru/podyom, jte or migration that tells whose file it is; empty where it is nobody's. */
        String module() {
            for (Path root : List.of(MAIN, TEMPLATES, MIGRATIONS)) {
                Path file = Path.of(path);
                if (file.startsWith(root) && file.getNameCount() > root.getNameCount() + 1) {
                    return file.getName(root.getNameCount()).toString();
                }
            }
            return "";
        }

        String fileName() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    static List<Text> java() {
        return Stream.concat(under(MAIN_ROOT, ".java").stream(), under(TEST_ROOT, ".java").stream())
                .toList();
    }

    static List<Text> mainJava() {
        return under(MAIN_ROOT, ".java");
    }

    static List<Text> templates() {
        return under(TEMPLATES, ".jte");
    }

    static List<Text> migrations() {
        return under(MIGRATIONS, ".sql");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Path> folders(Path root) {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Text> under(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> new Text(file.toString(), read(file)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
