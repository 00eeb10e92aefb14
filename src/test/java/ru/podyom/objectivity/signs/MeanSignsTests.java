package ru.podyom.objectivity.signs;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.objectivity.signs.SignsFixture.EXAM;
import static ru.podyom.objectivity.signs.SignsFixture.MATHS_5;
import static ru.podyom.objectivity.signs.SignsFixture.failed;
import static ru.podyom.objectivity.signs.SignsFixture.marked;
import static ru.podyom.objectivity.signs.SignsFixture.scored;

import org.junit.jupiter.api.Test;
import ru.podyom.objectivity.evidence.ProcedureFacts;

/** All figures were computed by hand. */
class MeanSignsTests {

    /** Mean 11, deviation 1,0541, error 1/3. */
    private static final ProcedureFacts ELEVEN = scored(MATHS_5, 10, 5, 12, 5);

    /** Nine schools with 889 points: 999 of 100 pupils with the first, mean 9,99, distance 3,03. */
    private static SignsFixture justOver(boolean selective, ProcedureFacts... exam) {
        return (exam.length == 0
                        ? new SignsFixture().school(selective, ELEVEN)
                        : new SignsFixture().school(selective, ELEVEN, exam[0]))
                .schools(8, scored(MATHS_5, 10, 9, 9, 1))
                .school(scored(MATHS_5, 10, 7, 9, 3));
    }

    @Test
    void theOfficialSignNeedsTheIntervalsApart() {
        // The school: mean 9,6, lower 9,2799. The region: mean 9,06, upper 9,2526.
        var apart = new SignsFixture().school(scored(MATHS_5, 9, 4, 10, 6)).schools(9, scored(MATHS_5, 8, 5, 10, 5));
        assertThat(apart.found(Sign.MEAN, MATHS_5))
                .isEqualTo(new SignFinding(
                        Sign.MEAN,
                        SignAnswer.FLAGGED,
                        "средний балл 9,60, нижняя граница 9,28, участников 10",
                        "регион 9,06, верхняя граница 9,25, школ 10",
                        ""));

        // The school: mean 9,5, lower 9,1733. The region: mean 9,05, upper 9,2417.
        var touching = new SignsFixture().school(scored(MATHS_5, 9, 5, 10, 5)).schools(9, scored(MATHS_5, 8, 5, 10, 5));
        assertThat(touching.found(Sign.MEAN, MATHS_5).answer()).isEqualTo(SignAnswer.CLEAR);
        assertThat(touching.found(Sign.MEAN, MATHS_5).words()).contains("9,17", "9,24");
    }

    @Test
    void theOfficialSignIsSoughtInTheExamToo() {
        var region = new SignsFixture().school(scored(EXAM, 9, 4, 10, 6)).schools(9, scored(EXAM, 8, 5, 10, 5));

        assertThat(region.found(Sign.MEAN, EXAM).isFlagged()).isTrue();
    }

    @Test
    void withoutScoresPupilsOrSchoolsNothingIsSaid() {
        var marksOnly = new SignsFixture().school(failed(MATHS_5, 1, 30));
        assertThat(marksOnly.found(Sign.MEAN, MATHS_5).missing()).isEqualTo("первичные баллы участников");
        assertThat(marksOnly.found(Sign.G1, MATHS_5).missing()).isEqualTo("первичные баллы участников");

        var nine = new SignsFixture().school(scored(MATHS_5, 9, 4, 10, 5)).schools(9, ELEVEN);
        assertThat(nine.found(Sign.MEAN, MATHS_5).missing()).isEqualTo("участников 9, нужно не меньше 10");

        var lonely = new SignsFixture().schools(9, ELEVEN);
        assertThat(lonely.found(Sign.G1, MATHS_5).missing())
                .isEqualTo("для сравнения есть школ: 9, нужно не меньше 10");
    }

    @Test
    void threeErrorsAboveTheRegionAndLowInTheExamIsAFlag() {
        var weak = justOver(false, marked(EXAM, 5, 5, 0, 0)).schools(20, marked(EXAM, 0, 5, 5, 0));

        var found = weak.found(Sign.G1, MATHS_5);
        assertThat(found.answer()).isEqualTo(SignAnswer.FLAGGED);
        assertThat(found.value()).isEqualTo("средний балл 11,00, отклонение 1,05, участников 10");
        assertThat(found.comparison())
                .isEqualTo(
                        "регион 9,99, разница в ошибках среднего 3,03 при пороге 3; место по экзамену: процентиль 2");
    }

    @Test
    void lessThanThreeErrorsIsNone() {
        // Nine schools with 891 points: mean 10,01, distance 2,97.
        var near = new SignsFixture().school(ELEVEN).schools(9, scored(MATHS_5, 10, 9, 9, 1));

        assertThat(near.found(Sign.G1, MATHS_5).answer()).isEqualTo(SignAnswer.CLEAR);
        assertThat(near.found(Sign.G1, MATHS_5).comparison()).contains("2,97");
    }

    @Test
    void aStrongExamOrAGymnasiumExplainsTheMean() {
        var strong = justOver(false, marked(EXAM, 0, 0, 5, 5)).schools(20, marked(EXAM, 0, 5, 5, 0));
        assertThat(strong.found(Sign.G1, MATHS_5).answer()).isEqualTo(SignAnswer.CLEAR);

        var gymnasium = justOver(true, marked(EXAM, 5, 5, 0, 0)).schools(20, marked(EXAM, 0, 5, 5, 0));
        assertThat(gymnasium.found(Sign.G1, MATHS_5).answer()).isEqualTo(SignAnswer.CLEAR);
    }

    @Test
    void withoutTheExamAHighMeanIsUndecidedAndNotClear() {
        var found = justOver(false).found(Sign.G1, MATHS_5);

        assertThat(found.answer()).isEqualTo(SignAnswer.UNKNOWN);
        assertThat(found.words()).contains("3,03", "не хватает: результаты ОГЭ или ЕГЭ 2025 года");
    }

    @Test
    void oneAndTheSameScoreForAllHasNoError() {
        var same = new SignsFixture().school(scored(MATHS_5, 20, 15)).schools(9, ELEVEN);

        assertThat(same.found(Sign.G1, MATHS_5).missing()).contains("один и тот же балл");
    }
}
