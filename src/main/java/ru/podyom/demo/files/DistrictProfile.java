package ru.podyom.demo.files;

import java.util.List;
import java.util.stream.Stream;

/**
 * A district whose schools go into one file.
 *
 * @param region as the head rows of «Ф3» name it
 * @param name as result files name the municipality
 * @param code of the municipality in the ФИС ОКО: «reg24_m005»
 */
public record DistrictProfile(String region, String name, String code, List<SchoolProfile> schools) {

    public DistrictProfile {
        schools = List.copyOf(schools);
    }

    /** The same district with one school more. */
    public DistrictProfile with(SchoolProfile school) {
        return new DistrictProfile(
                region,
                name,
                code,
                Stream.concat(schools.stream(), Stream.of(school)).toList());
    }
}
