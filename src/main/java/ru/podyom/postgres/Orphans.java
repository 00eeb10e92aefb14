package ru.podyom.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Servers left behind by an application that was killed. They are known by their program, which lies inside the data
 * folder: a number in postmaster.pid may by now be the number of another program, or of a dead one nobody has buried.
 *
 * @param folder that is locked by this process, so that every server of it is an orphan
 */
record Orphans(Path folder, Path cluster) {

    private static final Duration LOOK = Duration.ofMillis(20);

    /** Stops them in order of politeness; after at most ten seconds none is left. */
    void stop() throws IOException {
        Optional<Postmaster.Status> status = Postmaster.Status.of(cluster);
        List<ProcessHandle> left = processes();
        if (!left.isEmpty() && status.isPresent()) {
            long postmaster = status.get().pid();
            if (left.stream().anyMatch(process -> process.pid() == postmaster)) {
                Signal.FAST_STOP.to(postmaster);
                if (!gone(Duration.ofSeconds(5))) {
                    Signal.STOP_AT_ONCE.to(postmaster);
                    gone(Duration.ofSeconds(2));
                }
            }
        }
        processes().forEach(ProcessHandle::destroyForcibly);
        if (!gone(Duration.ofSeconds(3))) {
            throw new PostgresUnavailable(
                    "Прежний сервер базы данных в папке " + folder + " не останавливается: завершите процессы "
                            + processes().stream().map(ProcessHandle::pid).toList() + ".");
        }
        Files.deleteIfExists(cluster.resolve(Postmaster.Status.FILE));
    }

    private boolean gone(Duration patience) {
        for (long waited = 0; waited < patience.toMillis(); waited += LOOK.toMillis()) {
            if (processes().isEmpty()) {
                return true;
            }
            if (!Execution.nap(LOOK)) {
                return false;
            }
        }
        return false;
    }

    /** Everything that runs from the folder's programs. */
    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    private boolean isOurs(ProcessHandle process) {
        try {
            Path program = Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "exe"));
            return program.startsWith(folder);
        } catch (IOException endedOrOfAnotherUser) {
            return false;
        }
    }
}
