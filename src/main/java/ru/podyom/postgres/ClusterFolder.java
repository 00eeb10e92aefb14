package ru.podyom.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The cluster of a data folder, made where it is missing.
 *
 * @param data the folder, locked
 */
record ClusterFolder(DataFolder data, NewCluster maker) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static String newPassword() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Makes sure that there is a cluster this server can read, and returns the password of the application. */
    String prepared() throws IOException {
        boolean exists = Files.exists(data.cluster());
        if (exists) {
            checkMajorVersion();
            Folders.give(data.cluster(), maker.identity().owner());
        }
        if (exists && Files.exists(data.passwordFile())) {
            return Files.readString(data.passwordFile(), StandardCharsets.UTF_8).strip();
        }
        String password = newPassword();
        if (exists) {
            maker.changePassword(data.cluster(), password);
            data.keepPassword(password);
        } else {
            Path draft = data.draft();
            maker.createIn(draft, password, true);
            data.keepPassword(password);
            Folders.move(draft, data.cluster());
        }
        return password;
    }

    private void checkMajorVersion() throws IOException {
        Path file = data.cluster().resolve("PG_VERSION");
        String found = Files.exists(file)
                ? Files.readString(file, StandardCharsets.UTF_8).strip()
                : "неизвестной версии";
        if (!found.equals(Binaries.MAJOR)) {
            throw new PostgresUnavailable("Данные в папке " + data.path() + " записаны PostgreSQL " + found
                    + ", а этот «Подъём» работает с PostgreSQL " + Binaries.MAJOR
                    + ": запустите прежний «Подъём» или укажите другую папку: --data ПАПКА.");
        }
    }
}
