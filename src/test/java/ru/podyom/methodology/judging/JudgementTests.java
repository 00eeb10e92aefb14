package ru.podyom.methodology.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.podyom.kernel.Share;

class JudgementTests {

    private static final MethodologyVersion FULL =
            ShippedMethodologies.find("rosobrnadzor-2020").orElseThrow();
    private static final int YEAR = RandomSchools.YEAR;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithANaiveReadingOfTheRule(long seed) {
        for (int minimum : List.of(1, 5, 10)) {
            MethodologyVersion methodology = FULL.with(ParameterName.MIN_PARTICIPANTS, minimum);
            List<SchoolFacts> facts = new RandomSchools(seed).some(methodology, 400);

            Map<String, Outcome> found = judged(methodology, facts).schools().stream()
                    .collect(Collectors.toMap(SchoolConclusion::code, SchoolConclusion::outcome));

            assertThat(found)
                    .containsExactlyInAnyOrderEntriesOf(facts.stream()
                            .collect(Collectors.toMap(SchoolFacts::code, school -> naive(school, minimum))));
            assertThat(found.values()).contains(Outcome.values());
        }
    }

    private static Outcome naive(SchoolFacts school, int minimum) {
        int counted = 0;
        int low = 0;
        for (ProcedureCount count : school.counts()) {
            if (count.procedure().year() == YEAR && count.failed().of() >= minimum) {
                counted++;
                low += 10 * count.failed().part() >= 3 * count.failed().of() ? 1 : 0;
            }
        }
        if (low >= 2) {
            return Outcome.LOW_RESULTS;
        }
        if (low == 1) {
            return Outcome.AT_RISK;
        }
        return counted < 2 ? Outcome.INSUFFICIENT_DATA : Outcome.NOT_IDENTIFIED;
    }

    @Test
    void doesNotDependOnTheOrderOfTheFacts() {
        List<SchoolFacts> facts = new java.util.ArrayList<>(new RandomSchools(7).some(FULL, 200));
        Judgement straight = judged(FULL, facts);

        Collections.shuffle(facts, new Random(8));
        List<SchoolFacts> shuffled =
                facts.stream().map(JudgementTests::backwards).toList();

        assertThat(judged(FULL, shuffled)).isEqualTo(straight);
        assertThat(judged(FULL, shuffled).runHash()).isEqualTo(straight.runHash());
    }

    @Test
    void oneMoreFailedPupilNeverTakesASchoolOffTheList() {
        for (SchoolFacts school : new RandomSchools(9).some(FULL, 300)) {
            for (ProcedureCount count : school.counts()) {
                if (count.failed().part() < count.failed().of()) {
                    SchoolFacts worse = with(school, count, 1);

                    assertThat(severity(outcome(worse))).isGreaterThanOrEqualTo(severity(outcome(school)));
                }
            }
        }
    }

    @Test
    void theNamedNumberOfPupilsIsEnough() {
        List<SchoolFacts> facts = new RandomSchools(10).some(FULL, 300);
        for (SchoolConclusion school : judged(FULL, facts).schools()) {
            Integer pupils = school.stability().pupilsToFlip();
            if (school.outcome() == Outcome.INSUFFICIENT_DATA) {
                assertThat(pupils).isNull();
            } else if (school.countedProcedures() >= 2) {
                assertThat(pupils).isPositive();
            } else {
                assertThat(pupils)
                        .as("one counted procedure can never make two")
                        .isNull();
                assertThat(school.stability().probabilityLow()).isNull();
            }
        }
    }

    @Test
    void listsOnlyProceduresOfTheSetInWhichSomebodyTookPart() {
        SchoolFacts school = new SchoolFacts(
                "edu000001",
                "Школа",
                "Район",
                List.of(
                        count(5, "Математика", YEAR, 2, 20),
                        count(6, "Математика", YEAR, 0, 0),
                        count(6, "Русский язык", YEAR - 1, 9, 10),
                        count(8, "Физика", YEAR, 9, 10)));

        SchoolConclusion found = judged(FULL, List.of(school)).schools().getFirst();

        assertThat(found.procedures())
                .extracting(part -> part.procedure().title())
                .containsExactly("ВПР 2021, 5 класс, Математика");
        assertThat(found.outcome()).isEqualTo(Outcome.INSUFFICIENT_DATA);
    }

    @Test
    void saysWhyInWordsAndNumbers() {
        SchoolFacts school = new SchoolFacts(
                "edu000001",
                null,
                null,
                List.of(
                        count(5, "Математика", YEAR, 10, 22),
                        count(6, "Математика", YEAR, 62, 207),
                        count(6, "Русский язык", YEAR, 5, 9)));

        SchoolConclusion found = judged(FULL, List.of(school)).schools().getFirst();

        assertThat(found.listReason().parts())
                .extracting(Conclusion::words)
                .contains(
                        "ВПР 2021, 5 класс, Математика: с отметкой «2» — 10 из 22\u00a0участников (45,5\u00a0%). "
                                + "Граница 30\u00a0% — это 7\u00a0человек из 22, она достигнута.",
                        "ВПР 2021, 6 класс, Математика: с отметкой «2» — 62 из 207\u00a0участников (30,0\u00a0%). "
                                + "Граница 30\u00a0% — это 63\u00a0человека из 207, она не достигнута.",
                        "ВПР 2021, 6 класс, Русский язык: 9\u00a0участников — меньше 10. "
                                + "Процедура показана, но не учитывается (малая численность).",
                        "ВПР 2021, 5 класс, Русский язык: результатов нет.");
        assertThat(found.summary())
                .isEqualTo("Низкий результат в 1\u00a0процедуре из 2 учтённых; "
                        + "для списка нужно не меньше 2: зона риска.");
    }

    @Test
    void theRiskArmOfNearShareWorksOnlyWhereItIsSet() {
        SchoolFacts near = new SchoolFacts(
                "edu000001",
                null,
                null,
                List.of(count(5, "Математика", YEAR, 5, 20), count(6, "Математика", YEAR, 4, 20)));

        assertThat(outcome(near)).isEqualTo(Outcome.NOT_IDENTIFIED);
        assertThat(judged(FULL.with(ParameterName.RISK_PERCENT, 20), List.of(near))
                        .schools()
                        .getFirst()
                        .outcome())
                .isEqualTo(Outcome.AT_RISK);
    }

    @Test
    void refusesASchoolOrAProcedureGivenTwice() {
        SchoolFacts school = new SchoolFacts("edu000001", null, null, List.of());
        ProcedureCount count = count(5, "Математика", YEAR, 1, 20);

        assertThatThrownBy(() -> judged(FULL, List.of(school, school))).hasMessageContaining("twice");
        assertThatThrownBy(() -> new SchoolFacts("edu000001", null, null, List.of(count, count)))
                .hasMessageContaining("twice");
    }

    private static SchoolFacts backwards(SchoolFacts school) {
        return new SchoolFacts(
                school.code(),
                school.name(),
                school.municipality(),
                school.counts().reversed());
    }

    private static SchoolFacts with(SchoolFacts school, ProcedureCount changed, int more) {
        List<ProcedureCount> counts = school.counts().stream()
                .map(count -> count != changed
                        ? count
                        : new ProcedureCount(
                                count.procedure(),
                                new Share(
                                        count.failed().part() + more,
                                        count.failed().of()),
                                List.of()))
                .toList();
        return new SchoolFacts(school.code(), null, null, counts);
    }

    private static Outcome outcome(SchoolFacts school) {
        return judged(FULL, List.of(school)).schools().getFirst().outcome();
    }

    private static int severity(Outcome outcome) {
        return switch (outcome) {
            case INSUFFICIENT_DATA, NOT_IDENTIFIED -> 0;
            case AT_RISK -> 1;
            case LOW_RESULTS -> 2;
        };
    }

    private static Judgement judged(MethodologyVersion methodology, List<SchoolFacts> facts) {
        return Judgement.of(methodology, YEAR, facts, List.of());
    }

    private static ProcedureCount count(int grade, String subject, int year, int failed, int participants) {
        ProcedureKey key = new ProcedureKey(ru.podyom.kernel.ProcedureKind.VPR, grade, subject);
        return new ProcedureCount(key.in(year), new Share(failed, participants), List.of());
    }
}
