package ru.podyom.people;

import java.util.List;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Revision;

/** A person of the registry with positions, newest first. */
public record Person(
        PersonId id,
        MunicipalityId municipality,
        String municipalityName,
        PersonName name,
        List<Position> positions,
        Revision revision) {

    public Person {
        positions = List.copyOf(positions);
    }
}
