package ru.podyom.objectivity.signs;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.objectivity.signs.SignsFixture.MATHS_5;
import static ru.podyom.objectivity.signs.SignsFixture.MATHS_8;
import static ru.podyom.objectivity.signs.SignsFixture.NEXT_EXAM;
import static ru.podyom.objectivity.signs.SignsFixture.failed;
import static ru.podyom.objectivity.signs.SignsFixture.marked;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.objectivity.evidence.JournalCounts;
import ru.podyom.objectivity.evidence.JournalPair;

/** All figures were computed by hand. */
class JournalAndExtremesSignsTests {

    private static SignFinding ranks(JournalPair... pairs) {
        return new SignsFixture()
                .school(failed(MATHS_5, 0, 30).withPairs(List.of(pairs)))
                .found(Sign.MISMATCH, MATHS_5);
    }

    @ParameterizedTest(name = "lowered {0}, confirmed {1}, raised {2}: {3}")
    @CsvSource({
        "3, 7, 0, FLAGGED", // exactly 30 % lowered
        "29, 71, 0, CLEAR",
        "2, 5, 3, CLEAR", // exactly half changed
        "20, 49, 31, FLAGGED", // 51 %
        "3, 6, 0, UNKNOWN", // nine have both marks
    })
    void theJournalIsComparedInWholeNumbers(int lowered, int confirmed, int raised, SignAnswer answer) {
        var facts = failed(MATHS_5, 0, 120).with(new JournalCounts(lowered, confirmed, raised));

        assertThat(new SignsFixture().school(facts).found(Sign.G4, MATHS_5).answer())
                .isEqualTo(answer);
    }

    @Test
    void withoutAJournalNothingIsSaid() {
        var region = new SignsFixture().school(failed(MATHS_5, 0, 30));

        assertThat(region.found(Sign.G4, MATHS_5).missing()).isEqualTo("сравнение с отметками журнала");
        assertThat(region.found(Sign.MISMATCH, MATHS_5).missing()).isEqualTo("отметки журнала у участников");
    }

    @Test
    void theOfficialMismatchIsACorrelationBelowZero() {
        assertThat(ranks(new JournalPair(5, 1, 5), new JournalPair(3, 9, 5)).words())
                .contains("корреляция −1,00");
        assertThat(ranks(new JournalPair(5, 1, 5), new JournalPair(3, 9, 5)).isFlagged())
                .isTrue();
        assertThat(ranks(new JournalPair(3, 1, 5), new JournalPair(5, 9, 5)).answer())
                .isEqualTo(SignAnswer.CLEAR);

        // Ranks (5 of 6 pupils each way) by hand: 36·(−1 + 1) = 0 is not below zero.
        assertThat(ranks(
                                new JournalPair(3, 1, 3),
                                new JournalPair(3, 9, 3),
                                new JournalPair(5, 1, 3),
                                new JournalPair(5, 9, 3))
                        .answer())
                .isEqualTo(SignAnswer.CLEAR);
    }

    @Test
    void equalMarksOrFewPupilsHaveNoCorrelation() {
        assertThat(ranks(new JournalPair(4, 1, 5), new JournalPair(4, 9, 5)).missing())
                .startsWith("различия");
        assertThat(ranks(new JournalPair(5, 1, 5), new JournalPair(3, 9, 4)).missing())
                .isEqualTo("участников с отметкой журнала 9, нужно не меньше 10");
    }

    @Test
    void nobodyFailedWhereATenthDoes() {
        // 9·(2 of 18) and 2 of 20 … the region: 20 of 200 is exactly 10 %.
        var tenth = new SignsFixture()
                .school(failed(MATHS_5, 0, 20))
                .schools(8, failed(MATHS_5, 2, 20))
                .school(failed(MATHS_5, 4, 20));
        assertThat(tenth.found(Sign.G5, MATHS_5).isFlagged()).isTrue();
        assertThat(tenth.found(Sign.G5, MATHS_5).words())
                .isEqualTo("не справились 0 из 20 (0,0\u00a0%); регион 20 из 200 (10,0\u00a0%)");

        var less = new SignsFixture()
                .school(failed(MATHS_5, 0, 20))
                .schools(8, failed(MATHS_5, 2, 20))
                .school(failed(MATHS_5, 3, 20));
        assertThat(less.found(Sign.G5, MATHS_5).missing()).isEqualTo("число отметок «5»");

        var nineteen = new SignsFixture().school(failed(MATHS_5, 0, 19)).schools(9, failed(MATHS_5, 9, 20));
        assertThat(nineteen.found(Sign.G5, MATHS_5).answer()).isEqualTo(SignAnswer.UNKNOWN);
    }

    @Test
    void moreFivesThanTheNinetyNinthPercentile() {
        // 24 schools with 10 %, one with 50 %: the percentile lies at 0,1 + 0,76·0,4 = 40,4 %.
        var alone = new SignsFixture().school(marked(MATHS_5, 1, 4, 5, 10)).schools(24, marked(MATHS_5, 1, 8, 9, 2));
        assertThat(alone.found(Sign.G5, MATHS_5).isFlagged()).isTrue();
        assertThat(alone.found(Sign.G5, MATHS_5).comparison()).contains("40,40 %");

        // Two schools with 50 %: the percentile is 50 % itself.
        var two = new SignsFixture().schools(2, marked(MATHS_5, 1, 4, 5, 10)).schools(23, marked(MATHS_5, 1, 8, 9, 2));
        assertThat(two.found(Sign.G5, MATHS_5).answer()).isEqualTo(SignAnswer.CLEAR);
    }

    @ParameterizedTest(name = "ВПР {0} of {1}, ОГЭ {2} of {3}: {4}")
    @CsvSource({
        "1, 20, 5, 20, FLAGGED", // exactly 5 % and 25 %
        "2, 20, 5, 20, CLEAR",
        "1, 20, 4, 20, CLEAR",
        "5, 20, 1, 20, FLAGGED", // the reverse
        "0, 9, 9, 20, UNKNOWN",
        "0, 20, 9, 9, UNKNOWN",
    })
    void theVprOfGradeEightIsHeldAgainstTheExamAYearLater(
            int low, int of, int failed, int examined, SignAnswer answer) {
        var region = new SignsFixture().school(failed(MATHS_8, low, of), failed(NEXT_EXAM, failed, examined));

        assertThat(region.found(Sign.G7, MATHS_8).answer()).isEqualTo(answer);
    }

    @Test
    void anExamThatIsStillAheadIsNamed() {
        assertThat(new SignsFixture()
                        .school(failed(MATHS_8, 0, 30))
                        .found(Sign.G7, MATHS_8)
                        .missing())
                .isEqualTo("результаты «ОГЭ 2026, 9 класс, Математика»");
    }
}
