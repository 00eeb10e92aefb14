package ru.podyom.identification.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotTests {

    private static final List<String> SCHOOLS =
            IntStream.range(0, 100).mapToObj(i -> "sch" + i).toList();

    @Test
    void theSameSeedDrawsTheSameSchoolsInWhateverOrderTheyCome() {
        var first = new Lot("2026").draw(SCHOOLS, Function.identity(), 10);

        assertThat(new Lot("2026").draw(SCHOOLS.reversed(), Function.identity(), 10))
                .isEqualTo(first);
        assertThat(new Lot("2027").draw(SCHOOLS, Function.identity(), 10)).isNotEqualTo(first);
        assertThat(new Lot("2026").draw(SCHOOLS, Function.identity(), 20)).startsWith(first.toArray(String[]::new));
    }

    @Test
    void everySchoolIsDrawnBySomeSeed() {
        Set<String> drawn = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            drawn.addAll(new Lot(Integer.toString(seed)).draw(SCHOOLS, Function.identity(), 10));
        }

        assertThat(drawn).hasSize(100);
    }
}
