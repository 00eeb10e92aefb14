package ru.podyom.methodology.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTests {

    @ParameterizedTest
    @CsvSource({
        "0, школ",
        "1, школа",
        "2, школы",
        "4, школы",
        "5, школ",
        "11, школ",
        "12, школ",
        "14, школ",
        "21, школа",
        "22, школы",
        "100, школ",
        "101, школа",
        "111, школ",
        "114, школ",
        "1002, школы"
    })
    void takesTheFormTheNumberAsksFor(int number, String form) {
        assertThat(Plural.of(number, "школа", "школы", "школ")).isEqualTo(number + "\u00a0" + form);
    }
}
