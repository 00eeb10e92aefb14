package ru.podyom.identification.passport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A school with its passport of one year, if it has one.
 *
 * @param by who entered it, null where there is none
 */
record PassportLine(
        long school,
        String name,
        String municipality,
        @Nullable String login,
        @Nullable Passport passport,
        @Nullable String by,
        @Nullable Instant at) {}
