package ru.podyom.school.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "МБОУ «Гимназия № 1 имени А.С. Пушкина» г. Канска | GYMNASIUM | - | 1 | канска",
                "Лицей №1 пгт. Б.Мурта | LYCEUM | - | 1 | б мурта",
                "МБОУ \"СОШ №5 с углублённым изучением отдельных предметов\" | SECONDARY | - | 5 | -",
                "МКОУ СОШ с УИОП пгт Восточный | SECONDARY | - | - | восточный",
                "МОУ «Ивановская СОШ им. Героя РФ Петрова» | SECONDARY | ивановская | - | -",
                "МКОУ «Школа-интернат № 2» | BOARDING | - | 2 | -",
                "средняя общеобразовательная школа №12 имени маршала Г.К. Жукова города Белореченска муниципального образования Белореченский район | SECONDARY | - | 12 | белореченска",
                "КГБОУ «Красноярская общеобразовательная школа № 3» | - | красноярская | 3 | -",
                "школа пос. Усть-Кемь | - | - | - | усть кемь",
                "МБОУ Средне-Муйская СОШ | SECONDARY | средне муйская | - | -",
                "МБОУ СОШ №1 ст-цы Динской | SECONDARY | - | 1 | динской",
                "Центр образования № 7 | CENTRE | - | 7 | -",
                "МБОУ «Начальная школа – детский сад № 15» | PRIMARY | - | 15 | -",
                "МБОУ «Открытая (сменная) общеобразовательная школа № 1» | EVENING | - | 1 | -",
                "МБОУ СОШ № 26 им. 40-летия Победы | SECONDARY | - | 26 | -",
                "МБОУ «СОШ № 4 им. 26 Бакинских комиссаров» | SECONDARY | - | 4 | -",
                "МБОУ «СОШ п. Комсомольск-на-Печоре» | SECONDARY | - | - | комсомольск на печоре",
                "МОУ СОШ №1 города Новоузенска Саратовской области | SECONDARY | - | 1 | новоузенска",
                "ГБОУ школа № 1547 | - | - | 1547 | -"
            })
    void takesANameApart(
            String written,
            @Nullable SchoolKind kind,
            @Nullable String words,
            @Nullable String number,
            @Nullable String settlement) {
        NameParts parts = NameReader.read(written);

        assertThat(parts.kind()).isEqualTo(kind);
        assertThat(String.join(" ", parts.words().words())).isEqualTo(words == null ? "" : words);
        assertThat(String.join(" ", parts.numbers())).isEqualTo(number == null ? "" : number);
        assertThat(String.join(" ", parts.settlement().words())).isEqualTo(settlement == null ? "" : settlement);
    }
}
