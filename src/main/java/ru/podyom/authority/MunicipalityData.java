package ru.podyom.authority;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a municipality and can be changed.
 *
 * @param name «Богучанский район»
 * @param officeName body that runs its schools, empty where not entered
 * @param fisCode code in ФИС ОКО such as «reg24_m012», null where not known
 * @param oktmo 8 or 11 digits, null where not known
 * @param zone in which its moments are shown
 * @param aliases other names of the same municipality, as other systems write it
 */
public record MunicipalityData(
        String name,
        String officeName,
        @Nullable String fisCode,
        @Nullable String oktmo,
        ZoneId zone,
        CategoryLabel label,
        List<String> aliases) {

    public MunicipalityData {
        aliases = List.copyOf(aliases);
    }

    /** A municipality of which only the name and the time zone are known yet. */
    public static MunicipalityData named(String name, ZoneId zone) {
        return new MunicipalityData(name, "", null, null, zone, CategoryLabel.SHNOR, List.of());
    }
}
