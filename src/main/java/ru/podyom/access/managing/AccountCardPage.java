package ru.podyom.access.managing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account with what can be done to it.
 *
 * @param schools it is opened for, empty where it is not of schools
 * @param password just given to it, to be read this once; null at any other time
 * @param self whether it is the reader's own
 */
public record AccountCardPage(
        long id,
        String login,
        String name,
        String role,
        String unit,
        List<String> schools,
        String state,
        String tone,
        boolean disabled,
        boolean demonstration,
        Instant openedAt,
        @Nullable String password,
        boolean self) {

    static AccountCardPage of(AccountLine line, List<String> schools, @Nullable String password, boolean self) {
        return new AccountCardPage(
                line.id(),
                line.login(),
                line.name(),
                line.role().title(),
                line.unit(),
                schools,
                line.state(),
                line.tone().css(),
                line.disabled(),
                line.demonstration(),
                line.openedAt(),
                password,
                self);
    }
}
