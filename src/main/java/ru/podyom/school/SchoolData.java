package ru.podyom.school;

import java.util.EnumSet;
import java.util.Set;
import ru.podyom.school.naming.SchoolKind;

/**
 * What is known of a school and can be changed.
 *
 * @param shortName as lists and tables show it
 * @param locality settlement with its mark («с. Ягодное»), empty where not entered
 * @param rural by the place, not by the size of the school
 * @param growthPoint whether a centre «Точка роста» works in it
 */
public record SchoolData(
        String officialName,
        String shortName,
        SchoolKind kind,
        LegalForm legalForm,
        String locality,
        boolean rural,
        Set<Level> levels,
        boolean growthPoint,
        SchoolStatus status) {

    public SchoolData {
        officialName = officialName.strip().replaceAll("[\\s\\u00a0]+", " ");
        shortName = shortName.isBlank() ? officialName : shortName.strip().replaceAll("[\\s\\u00a0]+", " ");
        locality = locality.strip().replaceAll("[\\s\\u00a0]+", " ");
        levels = levels.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(levels));
    }
}
