package ru.podyom.objectivity.signs;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.objectivity.signs.SignsFixture.MATHS_5;
import static ru.podyom.objectivity.signs.SignsFixture.scored;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.objectivity.evidence.ProcedureFacts;

/** All figures were computed by hand. */
class TaskAndBorderSignsTests {

    /** Ten pupils; so many did the easy task and so many the hard one, both of one point. */
    private static ProcedureFacts tasks(int easy, int hard) {
        return scored(MATHS_5, 5, 5, 6, 5).withTasks(List.of(List.of(10 - easy, easy), List.of(10 - hard, hard)));
    }

    @Test
    void easyFivePointsBelowAndHardTenAboveIsAFlag() {
        // The region with the school: easy 7 + 40 + 28 = 75 of 100, hard 4 + 24 + 2 = 30 of 100.
        var region = new SignsFixture()
                .school(tasks(7, 4))
                .schools(5, tasks(8, 3))
                .schools(3, tasks(7, 3))
                .school(tasks(7, 2));

        assertThat(region.found(Sign.G2, MATHS_5))
                .isEqualTo(new SignFinding(
                        Sign.G2,
                        SignAnswer.FLAGGED,
                        "лёгкие задания (1) — 70,0\u00a0%, сложные (1) — 40,0\u00a0%",
                        "регион: лёгкие — 75,0\u00a0%, сложные — 30,0\u00a0%",
                        ""));
    }

    @Test
    void fourPointsBelowIsNone() {
        // Easy 7 + 32 + 35 = 74 of 100.
        var region = new SignsFixture()
                .school(tasks(7, 4))
                .schools(4, tasks(8, 3))
                .schools(4, tasks(7, 3))
                .school(tasks(7, 2));

        assertThat(region.found(Sign.G2, MATHS_5).answer()).isEqualTo(SignAnswer.CLEAR);
    }

    @Test
    void withoutTasksOrWithoutHardOnesNothingIsSaid() {
        var totals = new SignsFixture().school(scored(MATHS_5, 5, 10));
        assertThat(totals.found(Sign.G2, MATHS_5).missing()).isEqualTo("баллы за отдельные задания");

        var easyOnly = new SignsFixture().schools(10, tasks(8, 8));
        assertThat(easyOnly.found(Sign.G2, MATHS_5).missing()).startsWith("сложные задания");
    }

    @Test
    void aSlipOfTheHandDoesNotMakeATaskHarder() {
        // Of 1001 pupils one has 9 points for a task of one.
        var pool = TaskPool.of(List.of(100, 900, 0, 0, 0, 0, 0, 0, 0, 1));

        assertThat(pool.most()).isEqualTo(1);
        assertThat(pool.isEasy()).isTrue();
        assertThat(pool.points(pool.counts())).isEqualTo(901);
    }

    @ParameterizedTest(name = "on the border {0}, below {1} and {2}, elsewhere {3}: {4}")
    @CsvSource({
        "3, 1, 1, 15, FLAGGED", // exactly three times, 15 %
        "5, 2, 2, 15, CLEAR", // 2,5 times
        "2, 1, 0, 17, FLAGGED", // four times, exactly 10 %
        "2, 1, 0, 18, CLEAR", // 2 of 21 is 9,5 %
        "4, 0, 0, 16, FLAGGED", // nobody just below
        "4, 0, 0, 15, UNKNOWN", // 19 participants
    })
    void theJumpIsCountedInWholeNumbers(int on, int oneBelow, int twoBelow, int elsewhere, SignAnswer answer) {
        var region = new SignsFixture()
                .borders(MATHS_5, 7, 11, 15)
                .school(scored(MATHS_5, 7, on, 6, oneBelow, 5, twoBelow, 2, elsewhere));

        assertThat(region.found(Sign.G3, MATHS_5).answer()).isEqualTo(answer);
    }

    @Test
    void theJumpIsToldWithItsMarkScoreAndPupils() {
        var region = new SignsFixture().borders(MATHS_5, 7, 11, 15).school(scored(MATHS_5, 2, 14, 10, 1, 11, 5));

        assertThat(region.found(Sign.G3, MATHS_5).words())
                .isEqualTo(
                        "«4» с 11 баллов: на границе 5 из 20 (25,0\u00a0%), под ней 1 и 0; границы: описание работы");
    }

    @Test
    void withoutAScaleTheBorderIsNotGuessed() {
        assertThat(new SignsFixture()
                        .school(scored(MATHS_5, 7, 30))
                        .found(Sign.G3, MATHS_5)
                        .missing())
                .startsWith("шкала работы");
    }
}
