package ru.podyom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ВЁШЕНСКАЯ СОШ | вешенская | true",
                "Вешенская СОШ | вёшенской | true",
                "МАОУ СОШ с. Ново-Кусково | новокусково | true",
                "МАОУ СОШ с. Ново-Кусково | ново кусково | true",
                "Таежнинская школа №7 | № 7 | true",
                "Таежнинская школа №7 | таёжн №7 | true",
                "Таежнинская школа №17 | 7 | false",
                "город Москва | vjcrdf | true",
                "edu243389 | увг243389 | true",
                "Лесная школа | степная | false",
                "100% школа | 100% | true",
                "100 школ | 100% | false"
            })
    void forgivesWhatPeopleType(String text, String query, boolean found) {
        String stored = SearchText.stored(Stream.of(text));

        assertThat(SearchText.words(query))
                .isNotEmpty()
                .satisfies(words -> assertThat(words.stream()
                                .allMatch(patterns ->
                                        patterns.stream().anyMatch(pattern -> stored.matches(asRegex(pattern)))))
                        .isEqualTo(found));
        assertThat(SearchText.matches(SearchText.words(query), stored)).isEqualTo(found);
    }

    /** What SQL's {@code like} would do with the pattern. */
    private static String asRegex(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                regex.append("\\").append(pattern.charAt(++i));
            } else {
                regex.append(c == '%' ? ".*" : c == '_' ? "." : String.valueOf(c));
            }
        }
        return regex.toString();
    }
}
