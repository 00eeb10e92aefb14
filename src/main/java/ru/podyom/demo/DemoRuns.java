package ru.podyom.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.identification.RunRequest;
import ru.podyom.identification.Runs;
import ru.podyom.methodology.judging.ShippedMethodologies;
import ru.podyom.objectivity.computing.Computations;

/**
 * Finds the signs of a district and makes its two runs: the four works of 2021, and the rule of the Rosobrnadzor on the
 * newest year. No sign is planted: the schools bear names of real ones.
 */
@Component
@Profile("demo")
class DemoRuns {

    private final Runs runs;
    private final Computations signs;

    DemoRuns(Runs runs, Computations signs) {
        this.runs = runs;
        this.signs = signs;
    }

    void make(District district) {
        for (int year : new int[] {2021, 2025, 2026}) {
            signs.make(district.scope(), district.region(), year, district.coordinator());
        }
        make(district, "vpr56-2021", 2021, "К сверке со списками 2021 года");
        make(district, "rosobrnadzor-2020", 2026, "К плану поддержки на 2026/27 учебный год");
    }

    private void make(District district, String methodology, int year, String note) {
        var version = ShippedMethodologies.find(methodology).orElseThrow().version();
        var request = new RunRequest(
                methodology,
                version,
                year,
                district.region().value(),
                district.municipality().value(),
                note);
        runs.make(district.scope(), request, district.coordinator());
    }
}
