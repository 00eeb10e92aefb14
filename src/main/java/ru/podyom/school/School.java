package ru.podyom.school;

import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.SchoolId;

/** A school of the registry. */
public record School(
        SchoolId id,
        RegionId region,
        MunicipalityId municipality,
        String municipalityName,
        SchoolData data,
        Revision revision) {

    /** The name by which lists and tables show it. */
    public String name() {
        return data.shortName();
    }
}
