package ru.podyom.authority;

import java.time.Instant;
import java.util.List;

/**
 * Card of one region.
 *
 * @param municipalities by name; a link where the reader may open it, empty text of the address where not
 */
public record RegionCardPage(
        long id,
        String name,
        int code,
        String zone,
        List<Place> municipalities,
        boolean mayAddMunicipality,
        Instant changedAt,
        String changedBy) {

    /** A municipality of the region. */
    public record Place(String name, String href) {}

    static RegionCardPage of(RegionEntry entry, boolean within) {
        Region region = entry.region();
        return new RegionCardPage(
                region.id().value(),
                region.name(),
                region.code(),
                RussianZones.title(region.zone()),
                entry.municipalities().stream()
                        .map(place -> new Place(place.name(), within ? "/municipalities/" + place.id() : ""))
                        .toList(),
                within,
                entry.revision().at(),
                entry.revision().by());
    }
}
