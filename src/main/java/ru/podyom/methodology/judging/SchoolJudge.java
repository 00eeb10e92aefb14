package ru.podyom.methodology.judging;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Conclusion.State;

/** Judges one school after another by the same methodology and the same priors. */
final class SchoolJudge {

    private final MethodologyVersion methodology;
    private final int year;
    private final SortedMap<Procedure, Prior> priors;
    private final Set<ProcedureKey> set;
    private final Criterion mainCriterion;
    private final Criterion listCriterion;
    private final Criterion riskCriterion;
    private final @Nullable Criterion repeatCriterion;
    private final int percent;
    private final int minimum;

    SchoolJudge(MethodologyVersion methodology, int year, SortedMap<Procedure, Prior> priors) {
        this.methodology = methodology;
        this.year = year;
        this.priors = priors;
        this.set = new HashSet<>(methodology.procedures());
        this.mainCriterion = methodology.mainCriterion();
        this.listCriterion = methodology.listCriterion();
        this.riskCriterion = methodology.riskCriterion();
        this.repeatCriterion = methodology.repeatRule() == RepeatRule.IGNORED ? null : methodology.repeatCriterion();
        this.percent = methodology.value(ParameterName.THRESHOLD_PERCENT);
        this.minimum = methodology.value(ParameterName.MIN_PARTICIPANTS);
    }

    SchoolConclusion judge(SchoolFacts facts) {
        Judge judge = new Judge(facts, year);
        Conclusion list = judge.judge(listCriterion);
        Conclusion risk = judge.judge(riskCriterion);
        List<ProcedureConclusion> procedures = facts.counts().stream()
                .filter(count -> count.failed().of() > 0 && isTaken(count, year, year))
                .sorted(Comparator.comparing(ProcedureCount::procedure))
                .map(count -> procedure(facts, count))
                .toList();
        Outcome outcome = outcome(judge, list, risk);
        return new SchoolConclusion(
                facts.code(),
                facts.name(),
                facts.municipality(),
                outcome,
                stability(outcome, facts, procedures),
                procedures,
                past(facts),
                list,
                risk,
                repeatCriterion == null ? null : judge.judge(repeatCriterion));
    }

    /** The outcome alone, for looking at many rules one after another. */
    Outcome outcome(SchoolFacts facts) {
        Judge judge = new Judge(facts, year);
        return outcome(judge, judge.judge(listCriterion), judge.judge(riskCriterion));
    }

    /** Whether there is enough data is for the main criterion to say: the other one may be settled by a single year. */
    private Outcome outcome(Judge judge, Conclusion list, Conclusion risk) {
        if (list.isMet()) {
            return Outcome.LOW_RESULTS;
        }
        if (risk.isMet()) {
            return Outcome.AT_RISK;
        }
        boolean unknown = methodology.repeatRule().decides()
                ? judge.judge(mainCriterion).state() == State.INSUFFICIENT_DATA
                        || list.state() == State.INSUFFICIENT_DATA
                : list.state() == State.INSUFFICIENT_DATA;
        return unknown ? Outcome.INSUFFICIENT_DATA : Outcome.NOT_IDENTIFIED;
    }

    private List<ProcedureCount> past(SchoolFacts facts) {
        int back = methodology.yearsBack();
        return facts.counts().stream()
                .filter(count -> count.failed().of() > 0 && isTaken(count, year - back, year - 1))
                .sorted(Comparator.comparing(ProcedureCount::procedure))
                .toList();
    }

    private boolean isTaken(ProcedureCount count, int first, int last) {
        int held = count.procedure().year();
        return first <= held && held <= last && set.contains(ProcedureKey.of(count.procedure()));
    }

    private ProcedureConclusion procedure(SchoolFacts facts, ProcedureCount count) {
        Judge.Pool pool = Judge.Pool.of(
                facts, ProcedureKey.of(count.procedure()), year, minimum, methodology.value(ParameterName.POOL_YEARS));
        Conclusion.Past past = pool == null ? null : pool.past();
        Share judged = pool == null ? count.failed() : pool.failed();
        boolean counted = judged.of() >= minimum;
        Prior prior = priors.getOrDefault(count.procedure(), Prior.VAGUE);
        return new ProcedureConclusion(
                count.procedure(),
                count.failed(),
                past == null ? null : new ProcedureConclusion.Pooled(past.from(), judged),
                counted,
                counted && judged.isAtLeastPercent(percent),
                Interval.wilson(judged),
                prior.probabilityAtLeast(percent, judged),
                count.sources());
    }

    private Stability stability(Outcome outcome, SchoolFacts facts, List<ProcedureConclusion> procedures) {
        int needed = methodology.value(ParameterName.LEAST_PROCEDURES);
        List<Stability.Chance> counted = procedures.stream()
                .filter(ProcedureConclusion::counted)
                .map(part -> new Stability.Chance(part.probabilityLow(), part.judged(), wasLow(facts, part)))
                .toList();
        Stability.Rule rule = new Stability.Rule(methodology.repeatRule(), needed, percent);
        return new Stability(
                rule.probability(counted), outcome == Outcome.INSUFFICIENT_DATA ? null : rule.pupilsToFlip(counted));
    }

    /** Low the year before and counted in both years by itself, as the second criterion asks. */
    private boolean wasLow(SchoolFacts facts, ProcedureConclusion part) {
        Share before = facts.failed(ProcedureKey.of(part.procedure()).in(year - 1));
        return part.failed().of() >= minimum
                && before != null
                && before.of() >= minimum
                && before.isAtLeastPercent(percent);
    }
}
