package ru.podyom.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files a command was given, and those of the folders it was given. */
final class GivenFiles {

    private GivenFiles() {}

    /**
     * Files in the order given, those of a folder by path; lock files of office programs are passed over.
     *
     * @param kinds endings of names that count in a folder: «.docx»; a file given by name is taken whatever its ending
     * @param missing what a folder without such files lacks: «документов .docx»
     * @throws WrongUsage a path is not there, or a folder holds no such file
     */
    static List<Path> in(List<Path> paths, List<String> kinds, String missing) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path, kinds, missing));
            } else if (Files.isReadable(path)) {
                files.add(path);
            } else {
                throw new WrongUsage("Нет такого файла или его нельзя прочитать: " + path);
            }
        }
        return files;
    }

    private static List<Path> inFolder(Path folder, List<String> kinds, String missing) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> found = walk.filter(Files::isRegularFile)
                    .filter(file -> isOneOf(file, kinds))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new WrongUsage("В папке нет " + missing + ": " + folder);
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw new WrongUsage("Папка не читается: " + folder);
        }
    }

    private static boolean isOneOf(Path file, List<String> kinds) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return kinds.stream().anyMatch(name::endsWith) && !name.startsWith("~$") && !name.startsWith(".~");
    }
}
