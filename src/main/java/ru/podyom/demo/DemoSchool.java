package ru.podyom.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.demo.files.SchoolProfile;
import ru.podyom.school.LegalForm;
import ru.podyom.school.naming.SchoolKind;

/**
 * A school of the demonstration: its name and its places on official lists are facts of the published minutes, everything
 * else is invented.
 *
 * @param fullName official name without the legal form, as in a charter
 * @param aliases as documents write the school
 * @param growthPoint whether it has a «Точка роста»
 * @param rosobrnadzor place on the list of October 2021 (of 2022 in the district of Asino), null where not on it
 * @param coko place on the list of November 2021
 * @param risk place among the schools at risk
 * @param mark «*» whose legend nobody gave, or empty
 * @param project500 year of the cohort of «500+»
 */
record DemoSchool(
        DemoDistrict district,
        SchoolProfile profile,
        String fullName,
        SchoolKind kind,
        String locality,
        List<String> aliases,
        boolean growthPoint,
        @Nullable Integer rosobrnadzor,
        @Nullable Integer coko,
        @Nullable Integer risk,
        String mark,
        @Nullable Integer project500) {

    /** As the minutes write it: «МКОУ Хребтовская школа». */
    String name() {
        return profile.name();
    }

    LegalForm form() {
        return name().startsWith("МАОУ") ? LegalForm.MUNICIPAL_AUTONOMOUS : LegalForm.MUNICIPAL_TREASURY;
    }

    /** «Муниципальное казённое общеобразовательное учреждение Хребтовская школа». */
    String officialName() {
        return form().title() + " общеобразовательное учреждение " + fullName;
    }

    boolean isRural() {
        return !locality.startsWith("г.");
    }
}
