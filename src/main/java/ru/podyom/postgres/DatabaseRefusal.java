package ru.podyom.postgres;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Tells in one sentence, not in a stack trace, why there is no database. */
final class DatabaseRefusal implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PostgresUnavailable refusal) {
                return new FailureAnalysis(String.valueOf(refusal.getMessage()), null, failure);
            }
            if (cause instanceof SQLException refusal && isAboutConnecting(refusal.getSQLState())) {
                return new FailureAnalysis("База данных не отвечает: " + refusal.getMessage(), null, failure);
            }
        }
        return null;
    }

    /** Classes 08 and 28 of the SQL standard, and a database that does not exist. */
    private static boolean isAboutConnecting(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("28") || state.equals("3D000"));
    }
}
