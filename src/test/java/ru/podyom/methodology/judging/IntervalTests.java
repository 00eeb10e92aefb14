package ru.podyom.methodology.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.kernel.Share;

class IntervalTests {

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"10, 22, 0.2692, 0.6534", "2, 16, 0.0350, 0.3602"})
    void agreesWithWorkedValues(int failed, int participants, double low, double high) {
        Interval interval = Interval.wilson(new Share(failed, participants));

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void staysInsideAndHoldsTheShareForEverySmallSchool() {
        for (int of = 1; of <= 60; of++) {
            for (int part = 0; part <= of; part++) {
                Interval interval = Interval.wilson(new Share(part, of));

                assertThat((double) part / of).isBetween(interval.low(), interval.high());
                assertThat(interval.low()).isBetween(0.0, 1.0);
                assertThat(interval.high()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void saysNothingWhereNobodyTookPart() {
        assertThat(Interval.wilson(new Share(0, 0))).isEqualTo(new Interval(0, 1));
    }
}
