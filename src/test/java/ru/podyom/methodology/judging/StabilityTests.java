package ru.podyom.methodology.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.podyom.kernel.Share;

class StabilityTests {

    static Stream<List<Double>> worked() {
        return Stream.of(
                List.of(0.736, 0.357, 0.237, 0.944, 0.844),
                List.of(0.000, 0.880, 0.003, 0.862, 0.759),
                List.of(0.001, 0.078, 1.000, 0.009, 0.088),
                List.of(0.107, 0.029, 0.499, 0.191, 0.163));
    }

    @ParameterizedTest
    @MethodSource("worked")
    void agreesWithWorkedValues(List<Double> row) {
        assertThat(Stability.probabilityOfAtLeast(2, row.subList(0, 4))).isCloseTo(row.get(4), within(0.0015));
    }

    @Test
    void countsEveryCombinationOfIndependentEvents() {
        List<Double> events = List.of(0.1, 0.5, 0.9, 0.3);
        for (int needed = 1; needed <= 4; needed++) {
            double expected = 0;
            for (int mask = 0; mask < 16; mask++) {
                int chosen = mask;
                double probability = IntStream.range(0, 4)
                        .mapToDouble(i -> (chosen >> i & 1) == 1 ? events.get(i) : 1 - events.get(i))
                        .reduce(1, (a, b) -> a * b);
                expected += Integer.bitCount(mask) >= needed ? probability : 0;
            }

            assertThat(Stability.probabilityOfAtLeast(needed, events)).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void isUnknownWhereFewerProceduresAreCountedThanTheListNeeds() {
        assertThat(Stability.probabilityOfAtLeast(2, List.of(0.9))).isNull();
        assertThat(Stability.pupilsToFlip(2, 30, List.of(new Share(5, 10)))).isNull();
        assertThat(Stability.pupilsToFlip(2, 30, List.of())).isNull();
    }

    @Test
    void takesTheCheapestWayOffTheList() {
        List<Share> threeLow = List.of(new Share(10, 22), new Share(13, 42), new Share(15, 55), new Share(23, 54));

        assertThat(Stability.pupilsToFlip(2, 30, threeLow)).isEqualTo(5);
    }

    @Test
    void findsNoFewerPupilsThanTryingEveryChangeDoes() {
        Random random = new Random(20210601);
        for (int round = 0; round < 400; round++) {
            int needed = 1 + random.nextInt(3);
            int percent = List.of(20, 30, 50, 100).get(random.nextInt(4));
            List<Share> counted = Stream.generate(() -> 1 + random.nextInt(9))
                    .limit(random.nextInt(5))
                    .map(of -> new Share(random.nextInt(of + 1), of))
                    .toList();

            assertThat(Stability.pupilsToFlip(needed, percent, counted))
                    .as("%d of %s at %d %%", needed, counted, percent)
                    .isEqualTo(byTryingEverything(needed, percent, counted));
        }
    }

    private static @Nullable Integer byTryingEverything(int needed, int percent, List<Share> counted) {
        return changes(counted)
                .filter(changed -> isListed(needed, percent, changed) != isListed(needed, percent, counted))
                .map(changed -> IntStream.range(0, counted.size())
                        .map(i ->
                                Math.abs(changed.get(i).part() - counted.get(i).part()))
                        .sum())
                .min(Integer::compare)
                .orElse(null);
    }

    private static Stream<List<Share>> changes(List<Share> shares) {
        if (shares.isEmpty()) {
            return Stream.of(List.of());
        }
        int of = shares.getFirst().of();
        return changes(shares.subList(1, shares.size()))
                .flatMap(rest -> IntStream.rangeClosed(0, of)
                        .mapToObj(part -> Stream.concat(Stream.of(new Share(part, of)), rest.stream())
                                .toList()));
    }

    private static boolean isListed(int needed, int percent, List<Share> shares) {
        return shares.stream()
                        .filter(share -> share.part() * 100 >= percent * share.of())
                        .count()
                >= needed;
    }
}
