package ru.podyom.access.managing;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;

/**
 * A region, or a municipality of it, that an account can be opened for.
 *
 * @param municipality null where the whole region is meant
 */
record Territory(RegionId region, @Nullable MunicipalityId municipality, String name, ZoneId zone) {

    /** «4» for a region, «4-17» for a municipality. */
    String key() {
        return municipality == null ? region.toString() : region + "-" + municipality;
    }
}
