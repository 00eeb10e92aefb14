package ru.podyom.methodology.judging.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.methodology.judging.Outcome;

class ExitTests {

    /** Years from the oldest on: L on the list, . not, r at risk, ? no data, ! not on the list but doubtful. */
    @ParameterizedTest(name = "{1}, нужно {0}: {2}")
    @CsvSource({
        "2, ..., NEVER_LISTED",
        "2, ?!., NEVER_LISTED",
        "2, .L, LISTED",
        "2, LL., FIRST_YEARS",
        "2, L.., CONFIRMED",
        "2, Lr., CONFIRMED",
        "2, L...., CONFIRMED",
        "1, L., CONFIRMED",
        "3, L.., FIRST_YEARS",
        "2, L.!, NOT_CONFIRMED",
        "2, L!., FIRST_YEARS",
        "2, L.?, UNKNOWN",
        "2, L.?., FIRST_YEARS",
        "2, L..L, RE_ENTERED",
        "2, L..LL, LISTED",
        "2, L..L..L, RE_ENTERED",
        "2, L.L, LISTED",
        "2, L..?, CONFIRMED"
    })
    void walksTheYears(int needed, String years, ExitState state) {
        var findings = IntStream.range(0, years.length())
                .mapToObj(i -> new YearFinding(2020 + i, outcome(years.charAt(i)), years.charAt(i) != '!'))
                .toList();

        Exit exit = Exit.of(needed, findings);

        assertThat(exit.state()).isEqualTo(state);
        assertThat(exit.words()).endsWith(".");
    }

    private static Outcome outcome(char sign) {
        return switch (sign) {
            case 'L' -> Outcome.LOW_RESULTS;
            case 'r' -> Outcome.AT_RISK;
            case '?' -> Outcome.INSUFFICIENT_DATA;
            default -> Outcome.NOT_IDENTIFIED;
        };
    }
}
