package ru.podyom.postgres;

/** The database cannot be had; the message is one Russian sentence that says why and what to do. */
public final class PostgresUnavailable extends RuntimeException {

    PostgresUnavailable(String sentence) {
        super(sentence);
    }

    PostgresUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
