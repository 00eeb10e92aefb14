package ru.podyom.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.reference.HeldProcedures.Answer;

class ShippedFiguresTests {

    @ParameterizedTest
    @CsvSource({
        "OGE, 2026, 9, Русский язык, 15, PRIMARY_SCORE, true",
        "OGE, 2026, 9, математика, 8, PRIMARY_SCORE, true",
        "OGE, 2026, 9, Английский язык, 29, PRIMARY_SCORE, true",
        "OGE, 2024, 9, Физика, 11, PRIMARY_SCORE, false",
        "OGE, 2022, 9, Биология, 13, PRIMARY_SCORE, false",
        "EGE, 2026, 11, Русский язык, 24, TEST_SCORE, false",
        "EGE, 2026, 11, Математика (профильная), 27, TEST_SCORE, false",
        "EGE, 2026, 11, Математика (базовая), 3, MARK, false",
        "EGE, 2021, 11, Информатика, 40, TEST_SCORE, false"
    })
    void minimumsAreThoseOfTheYear(
            ProcedureKind kind,
            int year,
            int grade,
            String subject,
            int minimum,
            PassMark.Unit unit,
            boolean confirmed) {
        assertThat(PassMarks.shipped().of(new Procedure(kind, year, grade, subject), 24))
                .hasValueSatisfying(mark -> {
                    assertThat(mark.minimum()).isEqualTo(minimum);
                    assertThat(mark.unit()).isEqualTo(unit);
                    assertThat(mark.confirmed()).isEqualTo(confirmed);
                    assertThat(mark.isPassedBy(minimum)).isTrue();
                    assertThat(mark.isPassedBy(minimum - 1)).isFalse();
                });
    }

    @Test
    void whatWasNotFoundIsNotInvented() {
        PassMarks marks = PassMarks.shipped();

        assertThat(marks.of(new Procedure(ProcedureKind.OGE, 2025, 9, "Математика"), 24))
                .isEmpty();
        assertThat(marks.of(new Procedure(ProcedureKind.OGE, 2021, 9, "Математика"), null))
                .isEmpty();
        assertThat(marks.of(new Procedure(ProcedureKind.VPR, 2026, 4, "Русский язык"), 24))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VPR, 2021, 5, Русский язык, HELD_FOR_ALL",
        "VPR, 2026, 7, Физика, HELD_FOR_SOME",
        "VPR, 2026, 6, Обществознание, NOT_HELD",
        "VPR, 2026, 9, Математика, UNKNOWN",
        "VPR, 2019, 5, Математика, UNKNOWN",
        "OGE, 2026, 9, Химия, HELD_FOR_SOME",
        "EGE, 2026, 11, Русский язык, HELD_FOR_ALL"
    })
    void tellsAGapFromAWorkThatNobodyWrote(ProcedureKind kind, int year, int grade, String subject, Answer answer) {
        assertThat(HeldProcedures.shipped().of(new Procedure(kind, year, grade, subject)))
                .isEqualTo(answer);
    }
}
