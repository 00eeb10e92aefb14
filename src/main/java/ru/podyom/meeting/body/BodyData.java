package ru.podyom.meeting.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said of a body on its form. */
public record BodyData(
        String name,
        BodyKind kind,
        BodyOrder order,
        LocalDate from,
        @Nullable LocalDate until,
        QuorumRule quorum) {}
