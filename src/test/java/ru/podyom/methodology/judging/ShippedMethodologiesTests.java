package ru.podyom.methodology.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;

class ShippedMethodologiesTests {

    private static final MethodologyVersion FULL =
            ShippedMethodologies.find("rosobrnadzor-2020").orElseThrow();
    private static final MethodologyVersion FOUR =
            ShippedMethodologies.find("vpr56-2021").orElseThrow();

    @Test
    void labelWhatNoActNames() {
        assertThat(FULL.basis().official()).isTrue();
        assertThat(FULL.parameter(ParameterName.MIN_PARTICIPANTS).basisText()).isEqualTo("собственный параметр");
        assertThat(FULL.parameter(ParameterName.THRESHOLD_PERCENT).isOwn()).isFalse();
        assertThat(FOUR.basis().official()).isFalse();
        assertThat(FOUR.basis().text()).startsWith("Собственный параметр");
    }

    @Test
    void aNumberOfOnesOwnLosesItsAct() {
        MethodologyVersion changed = FULL.with(ParameterName.THRESHOLD_PERCENT, 25);

        assertThat(changed.parameter(ParameterName.THRESHOLD_PERCENT).basisText())
                .isEqualTo("собственный параметр");
        assertThat(FULL.with(ParameterName.THRESHOLD_PERCENT, 30)).isEqualTo(FULL);
        assertThatThrownBy(() -> FULL.with(ParameterName.THRESHOLD_PERCENT, 101))
                .hasMessageContaining("1…100");
    }

    @Test
    void tellTheRuleWithTheirOwnNumbers() {
        assertThat(FULL.rule())
                .contains(
                        "Процедура учитывается, если в ней не менее 10\u00a0участников; иначе она показана с пометкой "
                                + "«малая численность».",
                        "Школа попадает в список с низкими результатами, если таких процедур за год не менее 2.",
                        "Школа вне списка попадает в зону риска: низкий результат ровно в 1\u00a0процедуре.");
        assertThat(FULL.with(ParameterName.LEAST_PROCEDURES, 3)
                        .with(ParameterName.RISK_PERCENT, 20)
                        .rule())
                .contains("Школа вне списка попадает в зону риска: низкий результат в 1–2 процедурах либо не менее "
                        + "20\u00a0% не справившихся не менее чем в 3\u00a0процедурах.");
        assertThat(FULL.with(ParameterName.LEAST_PROCEDURES, 1).rule())
                .contains("Зона риска этой методикой не выделяется.");
    }

    @Test
    void judgeTheYearTheyAreBoundToElseTheNewestOfTheSet() {
        Procedure old = new Procedure(ProcedureKind.VPR, 2022, 5, "Математика");
        Procedure newer = new Procedure(ProcedureKind.OGE, 2023, 9, "Математика");
        Procedure foreign = new Procedure(ProcedureKind.VPR, 2024, 8, "Физика");

        assertThat(FULL.yearAmong(Stream.of(old, newer, foreign))).isEqualTo(2023);
        assertThat(FULL.yearAmong(Stream.of(foreign))).isNull();
        assertThat(FOUR.yearAmong(Stream.of(old))).isEqualTo(2021);
        assertThat(FULL.takes(newer, 2023)).isTrue();
        assertThat(FULL.takes(old, 2023)).isFalse();
        assertThat(FULL.takes(foreign, 2024)).isFalse();
    }

    @Test
    void coverNineProceduresAndFour() {
        assertThat(FULL.procedures()).hasSize(9).containsAll(FOUR.procedures());
        assertThat(FOUR.procedures())
                .extracting(ProcedureKey::title)
                .containsExactly(
                        "ВПР, 5 класс, математика",
                        "ВПР, 5 класс, русский язык",
                        "ВПР, 6 класс, математика",
                        "ВПР, 6 класс, русский язык");
    }
}
