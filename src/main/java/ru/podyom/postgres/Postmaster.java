package ru.podyom.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A running server and the guard that stops it when this process is killed. */
final class Postmaster {

    /** Reads until we close the pipe with a word (all is well) or die without one. */
    private static final String GUARD = "trap '' INT TERM HUP; read -r _ || kill -INT \"$1\"";

    private final Process process;
    private final Status status;
    private final Process guard;

    private Postmaster(Process process, Status status, Process guard) {
        this.process = process;
        this.status = status;
        this.guard = guard;
    }

    static Postmaster running(Process process, Status status, Path workplace) throws IOException {
        List<String> words = List.of("sh", "-c", GUARD, "podyom-guard", Long.toString(status.pid()));
        Process guard = Execution.prepared(Detached.command(words), workplace)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Postmaster(process, status, guard);
    }

    int port() {
        return status.port();
    }

    long pid() {
        return status.pid();
    }

    /** Runs the action, on a thread of its own, when the server ends for whatever reason. */
    void whenEnded(Runnable action) {
        Thread.ofPlatform().daemon().name("postgres-watch").start(() -> {
            process.onExit().join();
            action.run();
        });
    }

    /** Stops politely, then less so; returns when the server is gone. */
    void stop(Signal first) throws IOException {
        dismissGuard();
        first.to(status.pid());
        if (!Execution.await(process, Duration.ofSeconds(30))) {
            Signal.STOP_AT_ONCE.to(status.pid());
            if (!Execution.await(process, Duration.ofSeconds(5))) {
                process.destroyForcibly();
            }
        }
    }

    /** The guard of a server that has ended must not aim at its number any more. */
    void dismissGuard() throws IOException {
        if (guard.isAlive()) {
            try (var word = guard.outputWriter(StandardCharsets.UTF_8)) {
                word.write("done\n");
            }
        }
    }

    /**
     * What a server says of itself in postmaster.pid.
     *
     * @param ready whether sessions are welcome
     */
    record Status(long pid, int port, boolean ready) {

        static final String FILE = "postmaster.pid";
        private static final int PORT_LINE = 3;
        private static final int STATE_LINE = 7;

        /** Empty where there is no such file or it is still being written. */
        static Optional<Status> of(Path cluster) throws IOException {
            List<String> lines;
            try {
                lines = Files.readAllLines(cluster.resolve(FILE), StandardCharsets.UTF_8);
            } catch (NoSuchFileException notRunning) {
                return Optional.empty();
            }
            if (lines.size() <= PORT_LINE
                    || !lines.getFirst().matches("\\d+")
                    || !lines.get(PORT_LINE).matches("\\d+")) {
                return Optional.empty();
            }
            boolean ready =
                    lines.size() > STATE_LINE && lines.get(STATE_LINE).strip().equals("ready");
            return Optional.of(
                    new Status(Long.parseLong(lines.getFirst()), Integer.parseInt(lines.get(PORT_LINE)), ready));
        }
    }
}
