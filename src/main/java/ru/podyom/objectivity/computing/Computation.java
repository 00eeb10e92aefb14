package ru.podyom.objectivity.computing;

import java.time.Instant;
import java.util.List;
import ru.podyom.kernel.RegionId;

/**
 * Signs of one region and year, found once and kept for good.
 *
 * @param imports numbers of the imports it was found by, in order
 * @param fingerprint SHA-256 of everything it was found by
 * @param schools how many schools had results of the year
 */
public record Computation(
        long id,
        RegionId region,
        int year,
        List<Long> imports,
        String fingerprint,
        int schools,
        String author,
        Instant at) {

    public Computation {
        imports = List.copyOf(imports);
    }
}
