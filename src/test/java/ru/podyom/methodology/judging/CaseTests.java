package ru.podyom.methodology.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Share;

/** The sentences of the rule as cases; a rule without cases is not merged. */
class CaseTests {

    private static final int YEAR = 2021;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/methodology/rosobrnadzor-2020/cases.csv", delimiter = ';', numLinesToSkip = 1)
    void rosobrnadzor2020(String sentence, int minimum, @Nullable String results, int low, Outcome outcome) {
        SchoolConclusion school = judged("rosobrnadzor-2020", minimum, results == null ? "" : results);

        assertThat(school.lowProcedures()).as(sentence).isEqualTo(low);
        assertThat(school.outcome()).as(sentence).isEqualTo(outcome);
        assertThat(school.summary()).endsWith(".");
    }

    private static SchoolConclusion judged(String id, int minimum, String results) {
        MethodologyVersion methodology =
                ShippedMethodologies.find(id).orElseThrow().with(ParameterName.MIN_PARTICIPANTS, minimum);
        SchoolFacts school = new SchoolFacts("edu000001", null, null, counts(results));
        return Judgement.of(methodology, YEAR, List.of(school), List.of())
                .schools()
                .getFirst();
    }

    private static List<ProcedureCount> counts(String results) {
        return Arrays.stream(results.split(" \\+ "))
                .filter(result -> !result.isBlank())
                .map(CaseTests::count)
                .toList();
    }

    private static ProcedureCount count(String result) {
        int space = result.lastIndexOf(' ');
        String[] procedure = result.substring(0, space).split("-", 3);
        String[] share = result.substring(space + 1).split("/");
        return new ProcedureCount(
                new Procedure(ProcedureKind.valueOf(procedure[0]), YEAR, Integer.parseInt(procedure[1]), procedure[2]),
                new Share(Integer.parseInt(share[0]), Integer.parseInt(share[1])),
                List.of());
    }
}
