package ru.podyom.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes a cluster with the application's account and database in it. The superuser has no password and no way in over
 * the network; the application's account owns its database and nothing else.
 *
 * @param programs of the server
 * @param identity it runs under
 */
record NewCluster(Binaries programs, Identity identity) {

    static final String NAME = "podyom";
    private static final String SUPERUSER = "postgres";

    /** Without ICU the order of the code points would put «Ё» before «А». */
    private static final List<String> RUSSIAN =
            List.of("--locale-provider=icu", "--icu-locale=ru-RU", "--locale=C.UTF-8", "--encoding=UTF8");

    /** Fills the folder, which must not exist. */
    void createIn(Path folder, String password, boolean durable) throws IOException {
        Files.createDirectory(folder);
        Folders.give(folder, identity.owner());
        List<String> words = new ArrayList<>(List.of(programs.program("initdb"), "-D", folder.toString()));
        Collections.addAll(words, "-U", SUPERUSER, "--auth=reject");
        words.addAll(RUSSIAN);
        words.add(durable ? "--sync-method=syncfs" : "--no-sync");
        succeed(identity.command(words), folder, "");
        Files.writeString(
                folder.resolve("pg_hba.conf"),
                "host all " + NAME + " 127.0.0.1/32 scram-sha-256\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.SYNC);
        alone(folder, "create role " + NAME + " login createdb password '" + password + "'", durable);
        alone(folder, "create database " + NAME + " owner " + NAME, durable);
    }

    /** For a cluster whose password file was lost. */
    void changePassword(Path cluster, String password) throws IOException {
        alone(cluster, "alter role " + NAME + " password '" + password + "'", true);
    }

    /** One statement by the server without a network: nobody can come in between. */
    private void alone(Path cluster, String statement, boolean durable) throws IOException {
        List<String> words = List.of(programs.program("postgres"), "--single", "-D", cluster.toString());
        List<String> settings = List.of("-c", "exit_on_error=on", "-c", "fsync=" + (durable ? "on" : "off"));
        List<String> command = new ArrayList<>(words);
        command.addAll(settings);
        command.add(SUPERUSER);
        succeed(identity.command(command), cluster, statement + "\n");
    }

    private void succeed(List<String> command, Path cluster, String input) throws IOException {
        Path workplace = cluster.toAbsolutePath().getParent();
        Execution execution = Execution.of(command, workplace == null ? cluster : workplace, input);
        if (!execution.succeeded()) {
            throw new PostgresUnavailable("Не удалось создать базу данных в папке " + cluster + ": "
                    + execution.output().strip());
        }
    }
}
