package ru.podyom.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.ParameterName;

class ExplanationPageTests {

    @Test
    void drawsTheLineOfTheRunsOwnMethodology() {
        var head = new RunHead(
                new RunId(1),
                1,
                null,
                "Район",
                "own",
                "1.1",
                "Своя методика",
                Map.of(ParameterName.THRESHOLD_PERCENT, 40),
                2025,
                "",
                List.of(),
                "",
                "Примерова П. П.",
                Instant.EPOCH);
        var line = new ConclusionLine(
                1,
                "edu990001",
                "Школа",
                "Район",
                Outcome.INSUFFICIENT_DATA,
                0,
                0,
                null,
                null,
                "Судить нельзя.",
                List.of(),
                null,
                false,
                null);

        var page = ExplanationPage.of(
                head, line, List.of(), List.of(), null, Scope.nothing().withSmallCounts());

        assertThat(page.marks().linePercent()).isEqualTo(40);
        assertThat(head.labelled()).containsValue("40\u00a0%").hasSize(1);
    }
}
