package ru.podyom.assessment.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;

class ProcedureHintTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Проведение работы по математике, 5 класс. ВПР 2021.xlsx       | VPR  | 2021 | 5  | Математика
                    Проведение работы по русскому языку, 6 класс. ВПР 2021.xlsx   | VPR  | 2021 | 6  | Русский язык
                    Русский 6 кл 2021.xlsx                                        |      | 2021 | 6  | Русский язык
                    МА_5_2021.xlsx                                                |      | 2021 | 5  | Математика
                    впр 2024 ОКРУЖАЮЩИЙ МИР 4класс (1).xlsx                       | VPR  | 2024 | 4  | Окружающий мир
                    ВПР 2025 Математика углублённая 7 класс                       | VPR  | 2025 | 7  | Математика (углублённая)
                    ОГЭ 2026 Обществознание 9-й класс                             | OGE  | 2026 | 9  | Обществознание
                    ЕГЭ 2026, 11 класс, математика (базовая).xls                  | EGE  | 2026 | 11 | Математика (базовая)
                    Литературному чтению 4 класс ВПР 2026.xlsx                    | VPR  | 2026 | 4  | Литературное чтение
                    Ф3_Статистика по отметкам.xlsx                                |      | 0    | 0  |
                    2849657.xlsx                                                  |      | 0    | 0  |
                    результаты (2).xlsx                                           |      | 0    | 0  |
                    """)
    void readsWhatANameTells(String text, ProcedureKind kind, int year, int grade, String subject) {
        assertThat(ProcedureHint.in(text)).isEqualTo(new ProcedureHint(kind, year, grade, subject));
    }

    @Test
    void readsTheTitleOfAHead() {
        ProcedureHint hint = ProcedureHint.inHead(List.of(
                line(1, "Статистика по отметкам"),
                line(3, "ВПР 2026 Русский язык 4 класс"),
                line(4, "Предмет:", "Русский язык"),
                line(6, "Дата:", "20.04.2026")));

        assertThat(hint.complete()).isEqualTo(new Procedure(ProcedureKind.VPR, 2026, 4, "Русский язык"));
        assertThat(hint.missing()).isEmpty();
    }

    @Test
    void readsLabelsWithTheirValuesBesideAndBelievesAnUnknownSubject() {
        ProcedureHint hint = ProcedureHint.inHead(List.of(
                line(3, "Процедура:", "РДР"),
                line(4, "Год:", "", "2026"),
                line(5, "Класс:", "8"),
                line(6, "Предмет:", "читательская грамотность")));

        assertThat(hint.complete()).isEqualTo(new Procedure(ProcedureKind.RDR, 2026, 8, "Читательская грамотность"));
    }

    @Test
    void readsNamesAsMacOsWritesThem() {
        assertThat(ProcedureHint.in("Англии\u0306скии\u0306 язык 7 класс 2021.xlsx"))
                .isEqualTo(new ProcedureHint(null, 2021, 7, "Английский язык"));
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(ProcedureHint.in("Русский язык").missing()).isEqualTo("вид процедуры, год, класс");
        assertThat(ProcedureHint.in("Русский язык").complete()).isNull();
    }

    @Test
    void doesNotContradictByWhatItDoesNotTell() {
        Procedure procedure = new Procedure(ProcedureKind.VPR, 2021, 5, "Математика");

        assertThat(ProcedureHint.in("математика 2021").contradicts(procedure)).isFalse();
        assertThat(ProcedureHint.in("математика 2022").contradicts(procedure)).isTrue();
        assertThat(ProcedureHint.in("ОГЭ").contradicts(procedure)).isTrue();
    }

    private static HeadLine line(int row, String... cells) {
        return new HeadLine(row, List.of(cells));
    }
}
