package ru.podyom.identification.entering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListTextTests {

    @Test
    void takesLinesApartAsTheyStandInTheDocument() {
        var text = ListText.of(
                "1.МКОУ Хребтовская школа*    (500+   2022)\n\n  2. МКОУ БСШ №3    (500+    2021) \n3.МКОУ Пинчугская школа");

        assertThat(text.columns()).hasSize(1);
        assertThat(text.blanks()).isEqualTo(1);
        assertThat(text.columns().getFirst().lines())
                .containsExactly(
                        new WrittenLine("1", "МКОУ Хребтовская школа", "*", true, 2022, "", ""),
                        new WrittenLine("2", "МКОУ БСШ №3", "", true, 2021, "", ""),
                        new WrittenLine("3", "МКОУ Пинчугская школа", "", false, null, "", ""));
    }

    @Test
    void findsTwoListsWhereATabBeginsTheNextCell() {
        var text = ListText.of("""
                \tШНРО по исследованиям Рособрнадзора  октябрь 2021\s
                \tШНРО по исследованиям ЦОКО Красноярск ноябрь 2021\s

                \t1.МКОУ Лесная школа*    (500+   2022)
                2.МКОУ Степная школа
                3.МКОУ Речная школа
                \tМКОУ Лесная школа*
                МКОУ Степная школа
                """);

        assertThat(text.columns())
                .extracting(ListText.Column::heading)
                .containsExactly(
                        "ШНРО по исследованиям Рособрнадзора октябрь 2021",
                        "ШНРО по исследованиям ЦОКО Красноярск ноябрь 2021");
        assertThat(text.columns()).extracting(column -> column.lines().size()).containsExactly(3, 2);
    }

    @Test
    void findsTwoListsAsWordGivesATableOfOneRow() {
        var text = ListText.of("""
                ШНОР октябрь 2021\tШНОР ноябрь 2021
                1.МКОУ Лесная школа*
                2.МКОУ Степная школа\tМКОУ Лесная школа*
                МКОУ Речная школа
                """);

        assertThat(text.columns())
                .extracting(
                        column -> column.lines().stream().map(WrittenLine::name).toList())
                .containsExactly(
                        java.util.List.of("МКОУ Лесная школа", "МКОУ Степная школа"),
                        java.util.List.of("МКОУ Лесная школа", "МКОУ Речная школа"));
    }

    @Test
    void findsTwoListsRowByRow() {
        var text = ListText.of(
                "МКОУ Лесная школа\tМКОУ Речная школа\nМКОУ Степная школа\tМКОУ Горная школа\n\tМКОУ Озёрная школа");

        assertThat(text.columns())
                .extracting(
                        column -> column.lines().stream().map(WrittenLine::name).toList())
                .containsExactly(
                        java.util.List.of("МКОУ Лесная школа", "МКОУ Степная школа"),
                        java.util.List.of("МКОУ Речная школа", "МКОУ Горная школа", "МКОУ Озёрная школа"));
    }

    @Test
    void keepsTheYearBehindTabsWithItsSchool() {
        var text = ListText.of(
                "Школы, находящиеся в зоне риска снижения образовательных результатов:\n"
                        + "МКОУ Лесная школа\t\t\t\t\t (500+   2021)\nМКОУ «Степная средняя школа № 19» \t\t (500+   2021)\nМКОУ Речная школа\n");

        assertThat(text.columns()).hasSize(1);
        var column = text.columns().getFirst();
        assertThat(column.heading()).isEqualTo("Школы, находящиеся в зоне риска снижения образовательных результатов");
        assertThat(column.lines()).extracting(WrittenLine::cohort).containsExactly(2021, 2021, null);
        assertThat(column.lines().get(1).name()).isEqualTo("МКОУ «Степная средняя школа № 19»");
    }

    @Test
    void readsATableByItsHeaderInAnyOrderOfColumns() {
        var text = ListText.of(
                "Список школ\n500+\tШкола\tПримечание\t№ п/п\tОтметка\n2022\tМКОУ Лесная школа\tприказ\t1\t*\nнет\tМКОУ Степная школа\t\t2\t");

        assertThat(text.columns().getFirst().lines())
                .containsExactly(
                        new WrittenLine("1", "МКОУ Лесная школа", "*", true, 2022, "", "приказ"),
                        new WrittenLine("2", "МКОУ Степная школа", "", false, null, "", ""));
    }

    @Test
    void aBlankTextHoldsNoList() {
        assertThat(ListText.of(" \n\t\n").columns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ШНРО по исследованиям Рособрнадзора октябрь 2021 | Рособрнадзор",
                "ШНРО по исследованиям ЦОКО Красноярск ноябрь 2021 | ЦОКО Красноярск",
                "ШНОР, ЦОКО ноябрь 2021 | ЦОКО",
                "Школы зоны риска по приказу управления образования | Управление образования",
                "Школы зоны риска | ''"
            })
    void readsTheSourceOfAHeading(String heading, String source) {
        assertThat(ListHeading.source(heading)).isEqualTo(source);
    }
}
