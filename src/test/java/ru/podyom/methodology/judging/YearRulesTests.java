package ru.podyom.methodology.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Share;

/** Rules that look at more than the judged year. */
class YearRulesTests {

    private static final MethodologyVersion PLAIN =
            ShippedMethodologies.find("rosobrnadzor-2020").orElseThrow();
    private static final ProcedureKey RUSSIAN = new ProcedureKey(ProcedureKind.VPR, 5, "Русский язык");
    private static final ProcedureKey MATHEMATICS = new ProcedureKey(ProcedureKind.VPR, 5, "Математика");

    @Test
    void addsEarlierYearsOnlyUntilEnoughPeopleTookPart() {
        var pooled = PLAIN.with(ParameterName.POOL_YEARS, 3);
        var school = school(
                count(RUSSIAN, 2025, 2, 6),
                count(RUSSIAN, 2024, 2, 5),
                count(RUSSIAN, 2023, 5, 5),
                count(MATHEMATICS, 2024, 5, 5),
                count(MATHEMATICS, 2023, 5, 5));

        var judged = Judgement.ofOne(pooled, 2025, school);

        assertThat(judged.procedures()).singleElement().satisfies(part -> {
            assertThat(part.failed()).isEqualTo(new Share(2, 6));
            assertThat(part.judged()).isEqualTo(new Share(4, 11));
            assertThat(part.counted()).isTrue();
            assertThat(part.low()).isTrue();
        });
        assertThat(judged.outcome()).isEqualTo(Outcome.AT_RISK);
        assertThat(Judgement.ofOne(PLAIN, 2025, school).outcome()).isEqualTo(Outcome.INSUFFICIENT_DATA);
        assertThat(words(judged.listReason())).contains("сложены результаты 2024–2025 годов: до 2025 года — 2 из 5");
    }

    @Test
    void takesARiseOfExactlyTenPointsForTheRiskZone() {
        var rise = PLAIN.with(ParameterName.RISK_RISE, 10);

        assertThat(Judgement.ofOne(rise, 2025, rising(3, 30, 1, 20)).outcome()).isEqualTo(Outcome.NOT_IDENTIFIED);
        assertThat(Judgement.ofOne(rise, 2025, rising(3, 20, 1, 20)).outcome()).isEqualTo(Outcome.AT_RISK);
        assertThat(Judgement.ofOne(rise, 2025, rising(3, 20, 0, 9)).outcome()).isEqualTo(Outcome.NOT_IDENTIFIED);
        assertThat(Judgement.ofOne(PLAIN, 2025, rising(3, 20, 1, 20)).outcome()).isEqualTo(Outcome.NOT_IDENTIFIED);
    }

    @Test
    void oneKnownYearIsNotEnoughForWellBeingWhenBothCriteriaAreNeeded() {
        var both = PLAIN.with(ParameterName.REPEAT_RULE, RepeatRule.BOTH.number());

        assertThat(Judgement.ofOne(both, 2025, school(count(RUSSIAN, 2025, 0, 12)))
                        .outcome())
                .isEqualTo(Outcome.INSUFFICIENT_DATA);
        var either = PLAIN.with(ParameterName.REPEAT_RULE, RepeatRule.EITHER.number());
        assertThat(Judgement.ofOne(either, 2025, school(count(RUSSIAN, 2025, 0, 12)))
                        .outcome())
                .isEqualTo(Outcome.INSUFFICIENT_DATA);
    }

    @Test
    void anIdleParameterIsAsIfItDidNotExist() {
        var named = PLAIN.with(ParameterName.POOL_YEARS, 3).with(ParameterName.POOL_YEARS, 1);

        assertThat(named).isEqualTo(PLAIN);
        assertThat(PLAIN.parameters()).hasSize(5);
        assertThat(PLAIN.yearsBack()).isZero();
        assertThat(PLAIN.parametersInForce(2025)).hasSize(7);
    }

    @Test
    void flipsThePupilsThatABruteSearchFlips() {
        var random = new Random(7);
        for (RepeatRule repeat : RepeatRule.values()) {
            for (int round = 0; round < 200; round++) {
                var counted = IntStream.range(0, 2 + random.nextInt(4))
                        .mapToObj(_ -> new Stability.Chance(
                                random.nextDouble(), new Share(random.nextInt(13), 12), random.nextBoolean()))
                        .toList();
                var rule = new Stability.Rule(repeat, 2, 30);

                assertThat(rule.pupilsToFlip(counted)).isEqualTo(bruteFlip(repeat, counted));
                assertThat(rule.probability(counted))
                        .isCloseTo(bruteChance(repeat, counted), org.assertj.core.api.Assertions.within(1e-9));
            }
        }
    }

    private static @Nullable Integer bruteFlip(RepeatRule repeat, List<Stability.Chance> counted) {
        int now = IntStream.range(0, counted.size())
                .filter(i -> counted.get(i).share().isAtLeastPercent(30))
                .map(i -> 1 << i)
                .sum();
        return IntStream.range(0, 1 << counted.size())
                .filter(mask -> listed(repeat, counted, mask) != listed(repeat, counted, now))
                .mapToObj(mask -> IntStream.range(0, counted.size())
                        .filter(i -> ((mask ^ now) >> i & 1) == 1)
                        .map(i -> Math.abs(counted.get(i).share().part() - ((mask >> i & 1) == 1 ? 4 : 3)))
                        .sum())
                .min(Integer::compare)
                .orElse(null);
    }

    private static double bruteChance(RepeatRule repeat, List<Stability.Chance> counted) {
        return IntStream.range(0, 1 << counted.size())
                .filter(mask -> listed(repeat, counted, mask))
                .mapToDouble(mask -> IntStream.range(0, counted.size())
                        .mapToDouble(i -> (mask >> i & 1) == 1
                                ? counted.get(i).probability()
                                : 1 - counted.get(i).probability())
                        .reduce(1, (a, b) -> a * b))
                .sum();
    }

    private static boolean listed(RepeatRule repeat, List<Stability.Chance> counted, int mask) {
        boolean enough = Integer.bitCount(mask) >= 2;
        boolean again = IntStream.range(0, counted.size())
                .anyMatch(i -> (mask >> i & 1) == 1 && counted.get(i).wasLow());
        return switch (repeat) {
            case IGNORED, MARKED -> enough;
            case BOTH -> enough && again;
            case EITHER -> enough || again;
        };
    }

    private static String words(Conclusion conclusion) {
        return conclusion.words()
                + String.join(
                        " ",
                        conclusion.parts().stream().map(YearRulesTests::words).toList());
    }

    private static SchoolFacts rising(int failed, int of, int failedBefore, int ofBefore) {
        return school(
                count(RUSSIAN, 2025, failed, of),
                count(RUSSIAN, 2024, failedBefore, ofBefore),
                count(MATHEMATICS, 2025, 0, 20));
    }

    private static SchoolFacts school(ProcedureCount... counts) {
        return new SchoolFacts("edu000001", null, null, List.of(counts));
    }

    private static ProcedureCount count(ProcedureKey key, int year, int failed, int of) {
        return new ProcedureCount(key.in(year), new Share(failed, of), List.of());
    }
}
