package ru.podyom.methodology.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Share;

class RunHashTests {

    private static final MethodologyVersion FOUR =
            ShippedMethodologies.find("vpr56-2021").orElseThrow();
    private static final List<SchoolFacts> FACTS = List.of(school("sch000002", 0), school("sch000001", 4));

    @Test
    void isTheDigestOfTheseLines() {
        String lines = """
                vpr56-2021
                1
                leastProcedures=2
                minParticipants=10
                procedures=VPR;5;Математика | VPR;5;Русский язык | VPR;6;Математика | VPR;6;Русский язык
                riskPercent=0
                riskProcedures=1
                thresholdPercent=30
                year=2021
                aa
                bb
                sch000001;AT_RISK
                VPR;2021;5;Математика;12;4;true;true
                sch000002;INSUFFICIENT_DATA
                VPR;2021;5;Математика;12;0;true;false
                """;

        assertThat(Judgement.of(FOUR, 2021, FACTS, List.of("bb", "aa", "bb")).runHash())
                .isEqualTo(RunHash.sha256(lines));
    }

    @Test
    void changesWithEverythingTheOutcomeDependsOn() {
        String hash = Judgement.of(FOUR, 2021, FACTS, List.of("aa")).runHash();

        assertThat(List.of(
                        Judgement.of(FOUR, 2021, FACTS, List.of("ab")).runHash(),
                        Judgement.of(FOUR, 2021, FACTS.subList(0, 1), List.of("aa"))
                                .runHash(),
                        Judgement.of(FOUR.with(ParameterName.MIN_PARTICIPANTS, 11), 2021, FACTS, List.of("aa"))
                                .runHash(),
                        Judgement.of(FOUR, 2022, FACTS, List.of("aa")).runHash(),
                        Judgement.of(FOUR, 2021, List.of(school("sch000001", 5), FACTS.get(0)), List.of("aa"))
                                .runHash()))
                .doesNotContain(hash)
                .doesNotHaveDuplicates();
    }

    @Test
    void doesNotLookAtNames() {
        List<SchoolFacts> named = FACTS.stream()
                .map(school -> new SchoolFacts(school.code(), "Школа", "Район", school.counts()))
                .toList();

        assertThat(Judgement.of(FOUR, 2021, named, List.of("aa")).runHash())
                .isEqualTo(Judgement.of(FOUR, 2021, FACTS, List.of("aa")).runHash());
    }

    private static SchoolFacts school(String code, int failed) {
        ProcedureKey key = new ProcedureKey(ProcedureKind.VPR, 5, "Математика");
        return new SchoolFacts(
                code, null, null, List.of(new ProcedureCount(key.in(2021), new Share(failed, 12), List.of())));
    }
}
