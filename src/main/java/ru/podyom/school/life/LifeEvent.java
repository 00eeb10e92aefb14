package ru.podyom.school.life;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.SchoolStatus;

/**
 * One event in the life of a school, with the state before and after, so that it can be undone and old papers keep the
 * names of their time.
 *
 * @param other successor, new school or head school, null where the event names none
 * @param document order or resolution by which it happened
 */
public record LifeEvent(
        long id,
        LifeKind kind,
        LocalDate day,
        String document,
        String comment,
        SchoolId school,
        @Nullable SchoolId other,
        State before,
        State after,
        Instant recordedAt,
        String recordedBy) {

    /** What events change of a school. */
    public record State(String officialName, String shortName, SchoolStatus status, MunicipalityId municipality) {}
}
