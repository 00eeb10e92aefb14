package ru.podyom.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Ctrl+C in the terminal is for the application, which then stops the server in its turn. */
final class Detached {

    private static final boolean POSSIBLE =
            Stream.of("/usr/bin/setsid", "/bin/setsid").map(Path::of).anyMatch(Files::isExecutable);

    private Detached() {}

    static List<String> command(List<String> words) {
        return POSSIBLE ? Stream.concat(Stream.of("setsid"), words.stream()).toList() : words;
    }
}
