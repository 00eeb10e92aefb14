package ru.podyom.objectivity.signs;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.objectivity.signs.SignsFixture.MATHS_4;
import static ru.podyom.objectivity.signs.SignsFixture.MATHS_5;
import static ru.podyom.objectivity.signs.SignsFixture.failed;
import static ru.podyom.objectivity.signs.SignsFixture.scored;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.objectivity.evidence.ProcedureFacts;

/** All figures were computed by hand. */
class CohortSignsTests {

    private static ProcedureFacts before(int score) {
        return scored(MATHS_4, score, 10);
    }

    private static ProcedureFacts now(int score) {
        return scored(MATHS_5, score, 10);
    }

    /** Twenty schools with scores 1…20 in both years but for the first, which stood first from below. */
    private static SignsFixture moved(int places) {
        var region = new SignsFixture().school(before(1), now(2 * places + 1));
        for (int school = 1; school < 20; school++) {
            region.school(before(school + 1), now(2 * school));
        }
        return region;
    }

    @Test
    void fortyPointsAreNotEnoughFortyFiveAre() {
        // Place k of 20 is the percentile 5·k + 2,5.
        assertThat(moved(8).found(Sign.G6, MATHS_5).answer()).isEqualTo(SignAnswer.CLEAR);
        assertThat(moved(9).found(Sign.G6, MATHS_5).answer()).isEqualTo(SignAnswer.FLAGGED);
        assertThat(moved(9).found(Sign.G6, MATHS_5).comparison()).isEqualTo("порог: больше 40 пунктов; школ 20 и 20");
    }

    @Test
    void withoutTheYearBeforeOrWithFewSchoolsNothingIsSaid() {
        var alone = new SignsFixture().school(now(5));
        assertThat(alone.found(Sign.G6, MATHS_5).missing()).isEqualTo("результаты «ВПР 2024, 4 класс, Математика»");
        assertThat(alone.found(Sign.RISE, MATHS_5).answer()).isEqualTo(SignAnswer.UNKNOWN);

        var few = new SignsFixture().schools(19, before(5), now(5));
        assertThat(few.found(Sign.G6, MATHS_5).missing()).isEqualTo("для сравнения есть школ: 19, нужно не меньше 20");
        assertThat(few.found(Sign.FALL, MATHS_5).missing())
                .isEqualTo("для сравнения есть школ: 19, нужно не меньше 20");

        var marks = new SignsFixture().school(failed(MATHS_4, 1, 30), now(5));
        assertThat(marks.found(Sign.G6, MATHS_5).missing()).isEqualTo("первичные баллы участников обоих лет");
    }

    @ParameterizedTest(name = "from {0} to 10: rise {1}, fall {2}")
    @CsvSource({
        "18, CLEAR, FLAGGED", // K = 1,8 over 1,1 + 3·0,2 = 1,7
        "16, CLEAR, CLEAR",
        "4, CLEAR, CLEAR",
        "2, FLAGGED, CLEAR", // K = 0,2 under 0,9 − 3·0,2 = 0,3
    })
    void sharpChangesLieThreeQuartileDistancesOut(int score, SignAnswer rise, SignAnswer fall) {
        var region = new SignsFixture()
                .school(before(score), now(10))
                .schools(10, before(9), now(10))
                .schools(10, before(11), now(10));

        assertThat(region.found(Sign.RISE, MATHS_5).answer()).isEqualTo(rise);
        assertThat(region.found(Sign.FALL, MATHS_5).answer()).isEqualTo(fall);
    }

    @Test
    void quartilesAreThoseOfASpreadsheet() {
        // 1 2 3 4 10: positions 1 and 3 of 0…4.
        assertThat(Quartiles.of(List.of(10.0, 1.0, 4.0, 2.0, 3.0))).isEqualTo(new Quartiles(2, 4));
    }
}
