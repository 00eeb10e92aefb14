package ru.podyom.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a postmaster understands and the JDK cannot send. */
enum Signal {
    /** Ends the sessions and writes everything down. */
    FAST_STOP("INT"),
    /** Drops everything; the next start recovers from the log. */
    STOP_AT_ONCE("QUIT");

    private final String name;

    Signal(String name) {
        this.name = name;
    }

    void to(long pid) throws IOException {
        Execution.of(List.of("sh", "-c", "kill -" + name + " " + pid), Path.of("/"));
    }
}
