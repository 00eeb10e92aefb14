package ru.podyom.school.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameListTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Яндобинской, Таутовской, Питишевской и Аликовской школ | Яндобинской школ / Таутовской школ / Питишевской школ / Аликовской школ",
                "средних школах №№ 1, 3 и 11 | средних школах № 1 / средних школах № 3 / средних школах № 11",
                "в школе №3 и 5 | в школе № 3 / в школе № 5",
                "школы № 3, № 5 и № 7 города Канаша | школы № 3 города Канаша / школы № 5 города Канаша / школы № 7 города Канаша",
                "СОШ №№ 1-3 | СОШ № 1 / СОШ № 2 / СОШ № 3",
                "Хребтовская, ТСШ № 20, ТСШ № 7, Октябрьская | Хребтовская / ТСШ № 20 / ТСШ № 7 / Октябрьская",
                "МАОУ СОШ с. Ягодное, с. Новониколаевка | МАОУ СОШ с. Ягодное / МАОУ СОШ с. Новониколаевка",
                "МАОУ СОШ с. Ягодное, МАОУ ООШ. С. Больше-Дорохово, МАОУ «ОШ № 5 г. Асино». | МАОУ СОШ с. Ягодное / МАОУ ООШ. С. Больше-Дорохово / МАОУ «ОШ № 5 г. Асино»",
                "гимназия имени Кирилла и Мефодия | гимназия имени Кирилла и Мефодия",
                "Невонская школа | Невонская школа",
                "Таежнинские школы № 7 и № 20, Пинчугская | Таежнинские школы № 7 / Таежнинские школы № 20 / Пинчугская",
                "МБОУ «Лицей «Мир, труд» № 2», СОШ № 5 | МБОУ «Лицей «Мир, труд» № 2» / СОШ № 5"
            })
    void splitsAnEnumeration(String written, String names) {
        assertThat(String.join(" / ", NameList.split(written))).isEqualTo(names);
    }

    @Test
    void keepsAGroupWhole() {
        String group = "Всем ШНОР и школам, находящимся в зоне риска";

        assertThat(NameList.split(group)).containsExactly(group);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1.МКОУ Хребтовская школа*    (500+   2022) | 1 | МКОУ Хребтовская школа | * | 2022",
                "4.МКОУ Красногорьевская школа*(500+2022) | 4 | МКОУ Красногорьевская школа | * | 2022",
                "МКОУ «Гремучинская средняя школа № 19» (500+   2021) | - | МКОУ «Гремучинская средняя школа № 19» | - | 2021",
                "16) МКОУ Богучанская школа №1 | 16 | МКОУ Богучанская школа №1 | - | -",
                "СОШ № 5 **; | - | СОШ № 5 | ** | -"
            })
    void takesAListedLineApart(String line, Integer ordinal, String name, String mark, Integer cohort) {
        ListedName listed = ListedName.of(line);

        assertThat(listed.ordinal()).isEqualTo(ordinal);
        assertThat(listed.name()).isEqualTo(name);
        assertThat(listed.mark()).isEqualTo(mark);
        assertThat(listed.cohort()).isEqualTo(cohort);
    }
}
