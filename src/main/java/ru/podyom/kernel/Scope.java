package ru.podyom.kernel;

import java.util.Set;

/**
 * What a person may see, as a value that every query demands: the union of whole regions, municipalities and single
 * schools. An empty scope sees nothing. Objects outside it are told as {@link NotFound}, so that their existence does
 * not leak.
 *
 * @param personalData whether names and contacts of people may be shown
 * @param smallCounts whether counts under five pupils may be shown, see {@link SmallCounts}
 */
public record Scope(
        Set<RegionId> regions,
        Set<MunicipalityId> municipalities,
        Set<SchoolId> schools,
        boolean personalData,
        boolean smallCounts) {

    private static final Scope NOTHING = new Scope(Set.of(), Set.of(), Set.of(), false, false);

    public Scope {
        regions = Set.copyOf(regions);
        municipalities = Set.copyOf(municipalities);
        schools = Set.copyOf(schools);
    }

    /** The default: sees nothing. */
    public static Scope nothing() {
        return NOTHING;
    }

    /** All counts of a region; who may see fewer is said by {@link #withoutSmallCounts()}. */
    public static Scope region(RegionId region, boolean personalData) {
        return new Scope(Set.of(region), Set.of(), Set.of(), personalData, true);
    }

    public static Scope municipality(MunicipalityId municipality, boolean personalData) {
        return new Scope(Set.of(), Set.of(municipality), Set.of(), personalData, true);
    }

    public static Scope school(SchoolId school, boolean personalData) {
        return new Scope(Set.of(), Set.of(), Set.of(school), personalData, true);
    }

    /** The same units for somebody who is neither of the school nor answers for its data. */
    public Scope withoutSmallCounts() {
        return new Scope(regions, municipalities, schools, personalData, false);
    }

    /** The same units for the school itself or for who answers for its data. */
    public Scope withSmallCounts() {
        return new Scope(regions, municipalities, schools, personalData, true);
    }

    public boolean seesNothing() {
        return regions.isEmpty() && municipalities.isEmpty() && schools.isEmpty();
    }

    /** Whether all that is seen lies in one municipality, as far as the scope itself can tell. */
    public boolean isOneMunicipality() {
        return regions.isEmpty()
                && (schools.isEmpty() ? municipalities.size() == 1 : municipalities.isEmpty() && schools.size() == 1);
    }

    /** Whether a whole municipality lies inside the scope. */
    public boolean covers(RegionId region, MunicipalityId municipality) {
        return regions.contains(region) || municipalities.contains(municipality);
    }

    /** Whether a school lies inside the scope. */
    public boolean covers(RegionId region, MunicipalityId municipality, SchoolId school) {
        return covers(region, municipality) || schools.contains(school);
    }

    /** For SQL: {@code x.region_id = any(:scopeRegions)}. */
    public Long[] regionNumbers() {
        return regions.stream().map(RegionId::value).toArray(Long[]::new);
    }

    /** For SQL: {@code x.municipality_id = any(:scopeMunicipalities)}. */
    public Long[] municipalityNumbers() {
        return municipalities.stream().map(MunicipalityId::value).toArray(Long[]::new);
    }

    /** For SQL: {@code x.school_id = any(:scopeSchools)}. */
    public Long[] schoolNumbers() {
        return schools.stream().map(SchoolId::value).toArray(Long[]::new);
    }
}
