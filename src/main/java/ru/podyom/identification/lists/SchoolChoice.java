package ru.podyom.identification.lists;

import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;

/** A school that a line of a list may be said to be; closed ones too, old lists speak of them. */
public record SchoolChoice(SchoolId id, String name, MunicipalityId municipality, String municipalityName) {

    /** The name with what tells it from namesakes of other municipalities. */
    public String title(Territory territory) {
        return territory.municipality() == null ? name + ", " + municipalityName : name;
    }
}
