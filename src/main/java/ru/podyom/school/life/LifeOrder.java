package ru.podyom.school.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;

/**
 * An event to be entered.
 *
 * @param other needed where the kind names another school
 * @param officialName new name, needed for a renaming
 * @param shortName new short name, empty to have it made from the official one
 * @param municipality needed for a transfer
 */
record LifeOrder(
        LifeKind kind,
        LocalDate day,
        String document,
        String comment,
        @Nullable SchoolId other,
        String officialName,
        String shortName,
        @Nullable MunicipalityId municipality) {}
