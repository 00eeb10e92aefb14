package ru.podyom.meeting.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of bodies.
 *
 * @param members on the day asked for
 * @param last day of the latest meeting held, null where there was none
 */
record BodyLine(
        BodyId id,
        String name,
        BodyKind kind,
        String territory,
        String order,
        LocalDate from,
        @Nullable LocalDate until,
        int members,
        int meetings,
        @Nullable LocalDate last) {}
