package ru.podyom.authority;

import java.util.List;
import java.util.stream.Stream;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Revision;

/** A municipality (район, округ, город) of the registry. */
public record Municipality(
        MunicipalityId id, RegionId region, String regionName, MunicipalityData data, Revision revision) {

    public String name() {
        return data.name();
    }

    /** All names by which a document may call it. */
    public List<String> names() {
        return Stream.concat(Stream.of(data.name()), data.aliases().stream()).toList();
    }
}
