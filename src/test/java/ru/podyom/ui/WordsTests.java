package ru.podyom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource({"0,школ", "1,школа", "2,школы", "5,школ", "11,школ", "14,школ", "21,школа", "22,школы", "112,школ"})
    void takesTheFormThatGoesWithTheNumber(long number, String form) {
        assertThat(Words.plural(number, "школа", "школы", "школ")).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Moscow,23.11.2026 13:05 (МСК)",
        "Asia/Krasnoyarsk,23.11.2026 17:05 (МСК+4)",
        "Europe/Kaliningrad,23.11.2026 12:05 (МСК−1)"
    })
    void tellsAMomentInTheZoneOfTheReader(String zone, String words) {
        assertThat(Words.moment(Instant.parse("2026-11-23T10:05:00Z"), ZoneId.of(zone)))
                .isEqualTo(words);
    }
}
