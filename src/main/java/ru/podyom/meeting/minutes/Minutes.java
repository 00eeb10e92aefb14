package ru.podyom.meeting.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ru.podyom.document.FileId;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;

/**
 * Minutes of the registry.
 *
 * @param names whether names of people are in the content
 * @param whole whether the scope covers the whole municipality, so that the minutes may be led
 * @param file the original as it came, null where the minutes were written here
 * @param version the state that a person sees
 */
public record Minutes(
        MinutesId id,
        RegionId region,
        MunicipalityId municipality,
        String municipalityName,
        MinutesStatus status,
        String revokedBecause,
        MinutesContent content,
        boolean names,
        boolean whole,
        @Nullable FileId file,
        String fileName,
        int version,
        String changedBy,
        Instant changedAt) {

    public String title() {
        return content.title();
    }
}
