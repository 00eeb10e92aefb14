package ru.podyom.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.identification.RunRequest;
import ru.podyom.identification.Runs;
import ru.podyom.methodology.judging.ShippedMethodologies;

/** Makes the two runs of a district: the four works of 2021, and the rule of the Rosobrnadzor on the newest year. */
@Component
@Profile("demo")
class DemoRuns {

    private final Runs runs;

    DemoRuns(Runs runs) {
        this.runs = runs;
    }

    void make(District district) {
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
