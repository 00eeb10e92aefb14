package ru.podyom.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a cluster is served.
 *
 * @param workplace folder the server is started from
 * @param log what the server says is appended here
 */
record Server(Binaries programs, Identity identity, Path workplace, Path cluster, Settings settings, Path log) {

    private static final Duration LOOK = Duration.ofMillis(20);

    /** Recovery after a crash replays at most half a gigabyte of log; an old disk needs minutes for that. */
    private static final int READY_LOOKS = 5 * 60 * 50;

    private static final int ATTEMPTS = 50;

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * Starts on a port and waits until sessions are welcome. What another process still holds (a port, the shared
     * memory of a server killed a moment ago) is waited for.
     *
     * @param fixedPort empty for any free one
     */
    Postmaster start(Optional<Integer> fixedPort) throws IOException {
        String said = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = fixedPort.isPresent() ? fixedPort.get() : freePort();
            long logEnd = Files.exists(log) ? Files.size(log) : 0;
            Process process = launch(port);
            Optional<Postmaster.Status> ready = ready(process);
            if (ready.isPresent()) {
                return Postmaster.running(process, ready.get(), workplace);
            }
            said = logFrom(logEnd);
            boolean heldByAnother = said.contains("in use");
            if (!heldByAnother || !Execution.nap(Duration.ofMillis(200))) {
                break;
            }
        }
        throw new PostgresUnavailable("База данных в папке " + cluster + " не запускается: " + said.strip());
    }

    private Process launch(int port) throws IOException {
        List<String> words = new ArrayList<>(List.of(programs.program("postgres"), "-D", cluster.toString()));
        words.addAll(settings.words(port));
        return Execution.prepared(Detached.command(identity.command(words)), workplace)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private Optional<Postmaster.Status> ready(Process process) throws IOException {
        for (int look = 0; look < READY_LOOKS && process.isAlive(); look++) {
            Optional<Postmaster.Status> status = Postmaster.Status.of(cluster);
            if (status.isPresent() && status.get().ready()) {
                return status;
            }
            if (!Execution.nap(LOOK)) {
                break;
            }
        }
        process.destroy();
        return Optional.empty();
    }

    private String logFrom(long position) throws IOException {
        byte[] all = Files.readAllBytes(log);
        int from = (int) Math.min(position, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }
}
