package ru.podyom.assignment.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.MunicipalityId;

/**
 * After how many days a municipality brings a late report before whoever keeps control.
 *
 * @param days from 1
 * @param version 0 where nobody has chosen yet and the default holds
 * @param changedAt null where nobody has chosen yet
 */
public record EscalationPeriod(
        MunicipalityId municipality,
        String name,
        int days,
        int version,
        @Nullable Instant changedAt,
        String changedBy) {}
