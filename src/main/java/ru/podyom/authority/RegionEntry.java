package ru.podyom.authority;

import java.util.List;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Revision;

/**
 * A region as those see it who keep regions.
 *
 * @param municipalities by name
 */
record RegionEntry(Region region, Revision revision, List<Place> municipalities) {

    /** A municipality by name only. */
    record Place(MunicipalityId id, String name) {}
}
