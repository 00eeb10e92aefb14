package ru.podyom.postgres;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Settings of the server, given at every start, so that an old cluster gets the settings of a new release. */
enum Settings {
    /** For real data: every acknowledged commit is on the disk. Sized for a computer of 4 GB shared with others. */
    DURABLE(
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "shared_buffers=128MB",
            "effective_cache_size=1GB",
            "work_mem=8MB",
            "maintenance_work_mem=64MB",
            "max_connections=40",
            "max_wal_size=512MB",
            "wal_compression=on",
            // After a crash one call flushes the file system, not a thousand calls one file each.
            "recovery_init_sync_method=syncfs",
            "checkpoint_completion_target=0.9",
            "random_page_cost=2",
            "log_min_duration_statement=2s"),

    /** For tests only: nothing survives a power cut, everything is quick. */
    THROW_AWAY(
            "fsync=off",
            "full_page_writes=off",
            "synchronous_commit=off",
            "shared_buffers=64MB",
            "max_connections=200",
            "wal_level=minimal",
            "max_wal_senders=0",
            "autovacuum=off",
            "max_wal_size=2GB",
            "checkpoint_timeout=1h");

    /** Both: loopback only, no socket; short statements of forms gain nothing from compilation. */
    private static final List<String> COMMON = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "jit=off",
            // Values in «Key (…)=(…)» lines may be personal data; the application gets them, the log does not.
            "log_error_verbosity=terse",
            "log_checkpoints=off",
            "log_line_prefix=%m [%p] ",
            "password_encryption=scram-sha-256");

    /** One setting a line. */
    private final String own;

    Settings(String... own) {
        this.own = String.join("\n", own);
    }

    /** Words for the command line of the server. */
    List<String> words(int port) {
        return Stream.of(COMMON.stream(), own.lines(), Stream.of("port=" + port))
                .flatMap(Function.identity())
                .flatMap(setting -> Stream.of("-c", setting))
                .toList();
    }
}
