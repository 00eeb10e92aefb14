package ru.podyom.methodology.judging.category;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.methodology.judging.category.ComputedCategory.ADVERSE_CONDITIONS;
import static ru.podyom.methodology.judging.category.ComputedCategory.HIGH_RESULTS;
import static ru.podyom.methodology.judging.category.ComputedCategory.INSUFFICIENT_DATA;
import static ru.podyom.methodology.judging.category.ComputedCategory.LOW_RESULTS;
import static ru.podyom.methodology.judging.category.ComputedCategory.RESILIENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Judgement;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.ProcedureCount;
import ru.podyom.methodology.judging.ProcedureKey;
import ru.podyom.methodology.judging.SchoolFacts;
import ru.podyom.methodology.judging.ShippedMethodologies;
import ru.podyom.methodology.judging.exit.ObjectivityFlags;

class FindingsTests {

    private static final MethodologyVersion FULL =
            ShippedMethodologies.find("podyom-2026").orElseThrow();
    private static final int YEAR = 2025;

    private final Map<String, SchoolContext> contexts = new HashMap<>();

    @Test
    void highResultsNeedThreeGoodAndTrustedYears() {
        var good = school("good", 1, 1, 1);

        assertThat(categories(FULL, good)).containsExactly(HIGH_RESULTS);
        assertThat(categories(FULL, school("short", 1, 1))).isEmpty();
        contexts.put("good", new SchoolContext(List.of(new ObjectivityFlags(2024, 0, true)), null, null));
        assertThat(categories(FULL, good)).isEmpty();
    }

    @Test
    void missingDataIsACategoryOfItsOwnAndNeverWellBeing() {
        assertThat(categories(FULL, new SchoolFacts("empty", null, null, List.of())))
                .containsExactly(INSUFFICIENT_DATA);
    }

    @Test
    void adverseConditionsAreThoseWorseThanInThreeQuartersOfTheSchools() {
        for (int i = 1; i <= 4; i++) {
            contexts.put("s" + i, passport(10 * i, null));
        }
        var schools = new ArrayList<SchoolFacts>();
        for (int i = 1; i <= 4; i++) {
            schools.add(school("s" + i, 4, 4, 4));
        }

        var findings = findings(FULL, schools);

        assertThat(names(findings.get(3))).contains(ADVERSE_CONDITIONS);
        assertThat(names(findings.get(2))).doesNotContain(ADVERSE_CONDITIONS);
        assertThat(findings.get(3).grounds())
                .filteredOn(ground -> ground.category() == ADVERSE_CONDITIONS)
                .singleElement()
                .satisfies(ground -> {
                    assertThat(ground.own()).isTrue();
                    assertThat(ground.words()).contains("социальные условия", "Опека", "«результаты»");
                });
    }

    @Test
    void aDocumentMakesConditionsAdverseAndResultsMayBeTheSecondGround() {
        contexts.put("act", passport(0, "приказ № 7"));
        var both = FULL.with(ParameterName.ADVERSE_RESULTS, 1);

        assertThat(categories(FULL, school("act", 6, 6, 6))).contains(ADVERSE_CONDITIONS);
        assertThat(categories(both, school("act", 4, 4, 4))).doesNotContain(ADVERSE_CONDITIONS);
        assertThat(categories(both, school("act", 10, 10, 10))).contains(ADVERSE_CONDITIONS, LOW_RESULTS);
    }

    @Test
    void aResilientSchoolIsNotWorseThanAllTogetherForTwoYears() {
        contexts.put("act", passport(0, "приказ № 7"));

        assertThat(names(findings(FULL, List.of(school("act", 5, 5, 5), school("other", 7, 7, 7)))
                        .getFirst()))
                .contains(RESILIENT);
        assertThat(names(findings(FULL, List.of(school("act", 5, 8, 8), school("other", 7, 7, 7)))
                        .getFirst()))
                .doesNotContain(RESILIENT);
    }

    @Test
    void anExcludedSchoolKeepsItsOutcomeButNoCategory() {
        contexts.put("out", new SchoolContext(List.of(), null, "Вечерняя школа: приказ № 3"));

        var finding = findings(FULL, List.of(school("out", 20, 20, 20))).getFirst();

        assertThat(finding.grounds()).isEmpty();
        assertThat(finding.outcome().name()).isEqualTo("LOW_RESULTS");
        assertThat(finding.lines()).contains("out;excluded");
    }

    @Test
    void aMethodologyWithoutTheseRulesFindsNothingBesideTheOutcome() {
        var old = ShippedMethodologies.find("rosobrnadzor-2020").orElseThrow();
        contexts.put("act", passport(0, "приказ № 7"));
        var facts = List.of(school("act", 20, 20, 20), school("good", 0, 0, 0));

        var judgement = Judgement.of(old, YEAR, facts, List.of("aa"));

        assertThat(Findings.yearsBack(old)).isZero();
        assertThat(judgement.runHash(Findings.of(judgement, facts, contexts).lines()))
                .isEqualTo(judgement.runHash());
    }

    private List<ComputedCategory> categories(MethodologyVersion methodology, SchoolFacts school) {
        return names(findings(methodology, List.of(school)).getFirst());
    }

    private static List<ComputedCategory> names(SchoolFinding finding) {
        return finding.grounds().stream().map(Ground::category).toList();
    }

    private List<SchoolFinding> findings(MethodologyVersion methodology, List<SchoolFacts> facts) {
        return Findings.of(Judgement.of(methodology, YEAR, facts, List.of()), facts, contexts)
                .schools();
    }

    private static SchoolContext passport(int each, String document) {
        var counts = new HashMap<Condition, Integer>();
        for (var condition : Condition.values()) {
            counts.put(condition, each);
        }
        return new SchoolContext(List.of(), new SocialConditions(YEAR, 100, counts, Map.of(), document), null);
    }

    /** Failed of thirty in each of two works, the newest year first. */
    private static SchoolFacts school(String code, int... failed) {
        var counts = new ArrayList<ProcedureCount>();
        for (int back = 0; back < failed.length; back++) {
            for (ProcedureKey key : FULL.procedures().subList(0, 2)) {
                counts.add(new ProcedureCount(key.in(YEAR - back), new Share(failed[back], 30), List.of()));
            }
        }
        return new SchoolFacts(code, null, null, counts);
    }
}
