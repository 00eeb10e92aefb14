package ru.podyom.methodology.judging;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Conclusion.State;

/** Judges one school after another by the same methodology and the same priors. */
final class SchoolJudge {

    private final MethodologyVersion methodology;
    private final int year;
    private final SortedMap<Procedure, Prior> priors;
    private final Criterion listCriterion;
    private final Criterion riskCriterion;
    private final int percent;
    private final int minimum;

    SchoolJudge(MethodologyVersion methodology, int year, SortedMap<Procedure, Prior> priors) {
        this.methodology = methodology;
        this.year = year;
        this.priors = priors;
        this.listCriterion = methodology.listCriterion();
        this.riskCriterion = methodology.riskCriterion();
        this.percent = methodology.value(ParameterName.THRESHOLD_PERCENT);
        this.minimum = methodology.value(ParameterName.MIN_PARTICIPANTS);
    }

    SchoolConclusion judge(SchoolFacts facts) {
        Judge judge = new Judge(facts, year);
        Conclusion list = judge.judge(listCriterion);
        Conclusion risk = judge.judge(riskCriterion);
        List<ProcedureConclusion> procedures = facts.counts().stream()
                .filter(count -> count.failed().of() > 0 && methodology.takes(count.procedure(), year))
                .sorted(Comparator.comparing(ProcedureCount::procedure))
                .map(this::procedure)
                .toList();
        Outcome outcome = outcome(list, risk);
        return new SchoolConclusion(
                facts.code(),
                facts.name(),
                facts.municipality(),
                outcome,
                stability(outcome, procedures),
                procedures,
                list,
                risk);
    }

    private static Outcome outcome(Conclusion list, Conclusion risk) {
        if (list.isMet()) {
            return Outcome.LOW_RESULTS;
        }
        if (risk.isMet()) {
            return Outcome.AT_RISK;
        }
        return list.state() == State.INSUFFICIENT_DATA ? Outcome.INSUFFICIENT_DATA : Outcome.NOT_IDENTIFIED;
    }

    private ProcedureConclusion procedure(ProcedureCount count) {
        Share failed = count.failed();
        boolean counted = failed.of() >= minimum;
        Prior prior = priors.getOrDefault(count.procedure(), Prior.VAGUE);
        return new ProcedureConclusion(
                count.procedure(),
                failed,
                counted,
                counted && failed.isAtLeastPercent(percent),
                Interval.wilson(failed),
                prior.probabilityAtLeast(percent, failed),
                count.sources());
    }

    private Stability stability(Outcome outcome, List<ProcedureConclusion> procedures) {
        int needed = methodology.value(ParameterName.LEAST_PROCEDURES);
        List<ProcedureConclusion> counted =
                procedures.stream().filter(ProcedureConclusion::counted).toList();
        Double probability = Stability.probabilityOfAtLeast(
                needed,
                counted.stream().map(ProcedureConclusion::probabilityLow).toList());
        Integer pupils = outcome == Outcome.INSUFFICIENT_DATA
                ? null
                : Stability.pupilsToFlip(
                        needed,
                        percent,
                        counted.stream().map(ProcedureConclusion::failed).toList());
        return new Stability(probability, pupils);
    }
}
