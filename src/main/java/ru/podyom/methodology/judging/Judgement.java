package ru.podyom.methodology.judging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;

/**
 * One methodology applied to the facts of one year: a conclusion for every school, in order of the code.
 *
 * @param priors what all schools together say of each procedure
 * @param contents SHA-256 of the inputs, lower-case hex, sorted, each once
 */
public record Judgement(
        MethodologyVersion methodology,
        int year,
        SortedMap<Procedure, Prior> priors,
        List<SchoolConclusion> schools,
        List<String> contents) {

    /**
     * Judges all schools; counts of procedures that the methodology does not take are passed over.
     *
     * @param facts each school once
     * @param contents hashes of the inputs or of a data snapshot, in any order
     */
    public static Judgement of(
            MethodologyVersion methodology, int year, List<SchoolFacts> facts, List<String> contents) {
        List<SchoolFacts> ordered =
                facts.stream().sorted(Comparator.comparing(SchoolFacts::code)).toList();
        if (ordered.stream().map(SchoolFacts::code).distinct().count() < ordered.size()) {
            throw new IllegalArgumentException("a school is given twice");
        }
        SortedMap<Procedure, Prior> priors = priors(methodology, year, ordered);
        SchoolJudge judge = new SchoolJudge(methodology, year, priors);
        List<SchoolConclusion> schools = ordered.stream().map(judge::judge).toList();
        return new Judgement(
                methodology,
                year,
                priors,
                schools,
                contents.stream().sorted().distinct().toList());
    }

    /** Outcomes alone, by the code: for trying rules on many schools without keeping anything. */
    public static Map<String, Outcome> outcomes(MethodologyVersion methodology, int year, List<SchoolFacts> facts) {
        SchoolJudge judge = new SchoolJudge(methodology, year, new TreeMap<>());
        Map<String, Outcome> outcomes = new TreeMap<>();
        facts.forEach(school -> outcomes.put(school.code(), judge.outcome(school)));
        return outcomes;
    }

    /** One school as it would be judged among others; what the others say of shares is left out. */
    public static SchoolConclusion ofOne(MethodologyVersion methodology, int year, SchoolFacts facts) {
        return new SchoolJudge(methodology, year, new TreeMap<>()).judge(facts);
    }

    private static SortedMap<Procedure, Prior> priors(
            MethodologyVersion methodology, int year, List<SchoolFacts> facts) {
        int minimum = methodology.value(ParameterName.MIN_PARTICIPANTS);
        Map<Procedure, List<Share>> cells = facts.stream()
                .flatMap(school -> school.counts().stream())
                .filter(count -> methodology.takes(count.procedure(), year))
                .filter(count -> count.failed().of() >= minimum)
                .collect(Collectors.groupingBy(
                        ProcedureCount::procedure, Collectors.mapping(ProcedureCount::failed, Collectors.toList())));
        SortedMap<Procedure, Prior> priors = new TreeMap<>();
        cells.forEach((procedure, shares) -> priors.put(procedure, Prior.fittedOn(shares)));
        return priors;
    }

    /** How many schools got each outcome; every outcome is a key. */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Long> found =
                schools.stream().collect(Collectors.groupingBy(SchoolConclusion::outcome, Collectors.counting()));
        return Arrays.stream(Outcome.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        outcome -> Math.toIntExact(found.getOrDefault(outcome, 0L)),
                        Integer::sum,
                        () -> new EnumMap<>(Outcome.class)));
    }

    /** Equal for equal methodology, inputs and conclusions; see {@link RunHash}. */
    public String runHash() {
        return RunHash.of(this, List.of());
    }

    /** The same with further lines after all others: what was found beside the outcome. */
    public String runHash(List<String> further) {
        return RunHash.of(this, further);
    }
}
