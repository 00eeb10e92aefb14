package ru.podyom.identification.lists;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Scope;

/**
 * Whose schools a list names: a municipality, or a whole region.
 *
 * @param municipality null for a list of the region
 */
public record Territory(RegionId region, @Nullable MunicipalityId municipality, String name) {

    /** Name in forms: «24» for a region, «24-7» for a municipality of it. */
    public String key() {
        return municipality == null ? region.toString() : region + "-" + municipality;
    }

    /** Whether all of it lies in the scope; who sees only some of its schools may not change its lists. */
    public boolean isWithin(Scope scope) {
        return municipality == null ? scope.regions().contains(region) : scope.covers(region, municipality);
    }
}
