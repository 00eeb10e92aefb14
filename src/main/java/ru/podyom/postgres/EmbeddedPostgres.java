package ru.podyom.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own, from start to {@link #close()}. When its server dies in between it is started again on the
 * same port, so that connection pools recover.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final Server server;
    private final String password;
    private final Closeable afterwards;
    private Postmaster postmaster;
    private boolean closing;

    private EmbeddedPostgres(Server server, Postmaster postmaster, String password, Closeable afterwards) {
        this.server = server;
        this.postmaster = postmaster;
        this.password = password;
        this.afterwards = afterwards;
    }

    /**
     * Starts on the data of a folder; makes folder, programs and cluster at the first start.
     *
     * @throws PostgresUnavailable when the folder is in use, is not ours, or the server cannot run
     */
    public static EmbeddedPostgres durable(Path folder, Purpose purpose) {
        try {
            DataFolder data = DataFolder.locked(folder);
            boolean started = false;
            try {
                EmbeddedPostgres postgres = start(data, purpose);
                started = true;
                return postgres;
            } finally {
                if (!started) {
                    data.close();
                }
            }
        } catch (IOException failure) {
            throw unavailable(folder, failure);
        }
    }

    private static EmbeddedPostgres start(DataFolder data, Purpose purpose) throws IOException {
        new Orphans(data.path(), data.cluster()).stop();
        data.sweep();
        data.dedicate(purpose);
        Binaries programs = Binaries.unpackedInto(data.path());
        Identity identity = Identity.forCluster(data.cluster(), data.path(), programs);
        String password = new ClusterFolder(data, new NewCluster(programs, identity)).prepared();
        data.prepareLog();
        Server server = new Server(programs, identity, data.path(), data.cluster(), Settings.DURABLE, data.log());
        EmbeddedPostgres postgres = new EmbeddedPostgres(server, server.start(Optional.empty()), password, data::close);
        postgres.watch();
        return postgres;
    }

    /**
     * Starts an empty server for tests that forgets everything when closed.
     *
     * @param programs folder in which the programs of the server are kept between runs
     */
    public static EmbeddedPostgres throwAway(Path programs) {
        try {
            Binaries binaries =
                    Binaries.unpackedInto(Files.createDirectories(programs).toRealPath());
            Path folder = Files.createTempDirectory("podyom-throw-away-");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            Path cluster = folder.resolve("cluster");
            Identity identity = Identity.forCluster(cluster, folder, binaries);
            String password = ClusterFolder.newPassword();
            new NewCluster(binaries, identity).createIn(cluster, password, false);
            Server server = new Server(binaries, identity, folder, cluster, Settings.THROW_AWAY, folder.resolve("log"));
            Postmaster postmaster = server.start(Optional.empty());
            return new EmbeddedPostgres(server, postmaster, password, () -> Folders.delete(folder));
        } catch (IOException failure) {
            throw unavailable(programs, failure);
        }
    }

    /** The application's own database. */
    public synchronized DatabaseAddress address() {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + NewCluster.NAME, NewCluster.NAME, password);
    }

    /** Number of the server's process, for those who want to kill it. */
    synchronized long pid() {
        return postmaster.pid();
    }

    Path workplace() {
        return server.workplace();
    }

    private void watch() {
        postmaster.whenEnded(this::revive);
    }

    private synchronized void revive() {
        if (closing) {
            return;
        }
        LOG.warn("PostgreSQL ended by itself; starting it again");
        int port = postmaster.port();
        try {
            postmaster.dismissGuard();
            new Orphans(server.workplace(), server.cluster()).stop();
            postmaster = server.start(Optional.of(port));
            watch();
        } catch (IOException | PostgresUnavailable failure) {
            LOG.error("PostgreSQL does not start again; restart the application", failure);
        }
    }

    /** Stops the server; close connection pools first. */
    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        boolean keeps = server.settings() == Settings.DURABLE;
        try {
            postmaster.stop(keeps ? Signal.FAST_STOP : Signal.STOP_AT_ONCE);
            afterwards.close();
        } catch (IOException failure) {
            throw unavailable(server.workplace(), failure);
        }
    }

    private static PostgresUnavailable unavailable(Path folder, IOException failure) {
        return new PostgresUnavailable("База данных в папке " + folder + " недоступна: " + failure + ".", failure);
    }
}
