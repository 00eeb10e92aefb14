package ru.podyom.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Role;

/**
 * One act as the journal kept it.
 *
 * @param role of the person at the time of the act
 * @param kind of the object, e.g. «школа»
 * @param school number of the school concerned, null where none is
 * @param schoolName null where there is no school, or the reader does not see it
 */
record JournalLine(
        Instant at,
        String author,
        Role role,
        String action,
        String kind,
        String object,
        @Nullable Long school,
        @Nullable String schoolName,
        String details) {}
