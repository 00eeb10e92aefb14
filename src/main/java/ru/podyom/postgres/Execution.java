package ru.podyom.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A short program run to its end.
 *
 * @param output both streams, as printed
 */
record Execution(int code, String output) {

    boolean succeeded() {
        return code == 0;
    }

    static Execution of(List<String> command, Path folder) throws IOException {
        return of(command, folder, "");
    }

    static Execution of(List<String> command, Path folder, String input) throws IOException {
        Process process = prepared(command, folder).redirectErrorStream(true).start();
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        }
        try (var stdout = process.inputReader(StandardCharsets.UTF_8)) {
            String output = String.join("\n", stdout.lines().toList());
            await(process, Duration.ofMinutes(1));
            return new Execution(process.exitValue(), output);
        }
    }

    /** A builder with a plain environment: nothing of the user's locale or PG… variables reaches PostgreSQL. */
    static ProcessBuilder prepared(List<String> command, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", (path == null ? "" : path + ":") + "/usr/sbin:/usr/bin:/sbin:/bin");
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** Whether the process ended within the time; an interrupt counts as «no» and is kept. */
    static boolean await(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A short nap between two looks; false when interrupted. */
    static boolean nap(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
