package ru.podyom.postgres;

/**
 * Where a database answers and how to log in.
 *
 * @param url of JDBC, without user and password
 */
public record DatabaseAddress(String url, String user, String password) {

    /** Another database of the same server. */
    public DatabaseAddress database(String name) {
        return new DatabaseAddress(url.substring(0, url.lastIndexOf('/') + 1) + name, user, password);
    }

    @Override
    public String toString() {
        return user + "@" + url;
    }
}
