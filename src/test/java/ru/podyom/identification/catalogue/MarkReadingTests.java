package ru.podyom.identification.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.identification.ListSamples.line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.podyom.identification.lists.ListEntry;

class MarkReadingTests {

    @Test
    void aMarkThatCoincidesWithACohortIsSupposedToMeanIt() {
        var proposal = reading(List.of(line(1, 1, "*", 2022), line(1, 2, "*", 2022), line(1, 3, "", 2021)));

        assertThat(proposal).isNotNull();
        assertThat(proposal.meaning()).isEqualTo("участник проекта «500+», 2022 год");
    }

    @Test
    void nothingIsSupposedWhereAnUnmarkedSchoolIsOfTheSameCohort() {
        assertThat(reading(List.of(line(1, 1, "*", 2022), line(1, 2, "*", 2022), line(1, 3, "", 2022))))
                .isNull();
    }

    @Test
    void nothingIsSupposedFromOneSchool() {
        assertThat(reading(List.of(line(1, 1, "*", 2022), line(1, 2, "", null))))
                .isNull();
    }

    @Test
    void aMarkThatCoincidesWithAnotherListIsSupposedToMeanIt() {
        var entries = List.of(line(1, 1, "*", null), line(1, 2, "*", null), line(1, 3, "", null));
        var reading = new MarkReading(
                entries,
                Map.of(),
                List.of(
                        new MarkReading.Other("Все", Set.of(1L, 2L, 3L)),
                        new MarkReading.Other("ЦОКО", Set.of(1L, 2L))));

        assertThat(reading.of("*"))
                .extracting(MarkLegend.Proposal::meaning)
                .isEqualTo("школа есть также в списке «ЦОКО»");
    }

    private static MarkLegend.Proposal reading(List<ListEntry> entries) {
        return new MarkReading(entries, Map.of(), List.of()).of("*");
    }
}
