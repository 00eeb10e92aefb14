package ru.podyom.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school of the demonstration: its name and places on official lists are facts of the published minutes, everything
 * else is invented.
 *
 * @param aliases as documents write the school
 * @param growthPoint year of the «Точка роста», null where there is none
 * @param rosobrnadzor place on the list of October 2021, null where the school is not on it
 * @param coko place on the list of November 2021
 * @param risk place among the schools at risk
 * @param mark «*» whose legend nobody gave
 * @param project500 year of the cohort of «500+»
 */
record DemoSchool(
        String district,
        SchoolProfile profile,
        String kind,
        String locality,
        List<String> aliases,
        @Nullable Integer growthPoint,
        @Nullable Integer rosobrnadzor,
        @Nullable Integer coko,
        @Nullable Integer risk,
        String mark,
        @Nullable Integer project500) {

    String name() {
        return profile.name();
    }

    String code() {
        return profile.login(2022);
    }
}
