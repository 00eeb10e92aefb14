package ru.podyom.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Numbers of a user and a group of the operating system. */
record Owner(int uid, int gid) {

    static final Owner ROOT = new Owner(0, 0);

    static Owner of(Path path) throws IOException {
        return new Owner((int) Files.getAttribute(path, "unix:uid"), (int) Files.getAttribute(path, "unix:gid"));
    }

    /** The user this process runs as. */
    static Owner self() throws IOException {
        return of(Path.of("/proc/self"));
    }

    boolean isRoot() {
        return uid == 0;
    }
}
