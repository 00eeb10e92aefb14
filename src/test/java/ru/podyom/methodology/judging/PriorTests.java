package ru.podyom.methodology.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.kernel.Share;

class PriorTests {

    /** Figures of a real region of 2021, computed elsewhere by two independent programs. */
    @ParameterizedTest(name = "{2} of {3} with the prior {0}, {1}")
    @CsvSource({
        "1.616, 9.126, 10, 22, 0.736",
        "1.469, 8.287, 13, 42, 0.357",
        "0.963, 5.165, 15, 55, 0.237",
        "1.242, 5.761, 23, 54, 0.944",
        "1.616, 9.126, 0, 12, 0.002",
        "1.242, 5.761, 2, 16, 0.029",
        "0.963, 5.165, 64, 128, 1.000",
        "1.469, 8.287, 5, 28, 0.029",
        "1.242, 5.761, 5, 20, 0.191"
    })
    void agreesWithWorkedValues(double a, double b, int failed, int participants, double probability) {
        double found = new Prior(a, b).probabilityAtLeast(30, new Share(failed, participants));

        assertThat(found).isCloseTo(probability, within(0.001));
    }

    @Test
    void isFittedByMoments() {
        // mean 0.2; variance of the shares 0.04 / 3, of sampling 0.16 / 50; t = 0.16 / 0.0101333… − 1
        Prior prior = Prior.fittedOn(List.of(of(5, 50), of(5, 50), of(15, 50), of(15, 50)));

        assertThat(prior.a()).isCloseTo(2.957895, within(0.000001));
        assertThat(prior.b()).isCloseTo(11.831579, within(0.000001));
    }

    @Test
    void takesTheLeastVarianceWhereSchoolsDifferNoMoreThanByChance() {
        Prior prior = Prior.fittedOn(List.of(of(3, 10), of(3, 10), of(3, 10)));

        assertThat(prior.a() + prior.b()).isCloseTo(0.21 / 1e-4 - 1, within(1e-6));
    }

    @Test
    void staysVagueWhereMomentsGiveNoPrior() {
        assertThat(Prior.fittedOn(List.of())).isEqualTo(Prior.VAGUE);
        assertThat(Prior.fittedOn(List.of(of(3, 10)))).isEqualTo(Prior.VAGUE);
        assertThat(Prior.fittedOn(Collections.nCopies(5, of(0, 10)))).isEqualTo(Prior.VAGUE);
        assertThat(Prior.fittedOn(Collections.nCopies(5, of(10, 10)))).isEqualTo(Prior.VAGUE);
        assertThat(Prior.fittedOn(List.of(of(0, 900), of(900, 900)))).isEqualTo(Prior.VAGUE);
    }

    @Test
    void isAProbabilityInEveryCorner() {
        for (Prior prior : List.of(Prior.VAGUE, new Prior(1e-6, 1e-6), new Prior(2500, 1), new Prior(1, 2500))) {
            for (Share seen : List.of(of(0, 0), of(0, 1), of(1, 1), of(0, 5000), of(5000, 5000), of(1500, 5000))) {
                for (int percent : List.of(1, 30, 99, 100)) {
                    assertThat(prior.probabilityAtLeast(percent, seen)).isBetween(0.0, 1.0);
                }
            }
        }
    }

    private static Share of(int part, int of) {
        return new Share(part, of);
    }
}
