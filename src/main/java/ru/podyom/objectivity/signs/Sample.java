package ru.podyom.objectivity.signs;

import static ru.podyom.objectivity.signs.Limits.MANY_PARTICIPANTS;
import static ru.podyom.objectivity.signs.Limits.PARTICIPANTS;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;
import ru.podyom.objectivity.evidence.ProcedureFacts;
import ru.podyom.objectivity.evidence.SchoolEvidence;
import ru.podyom.objectivity.evidence.ScoreCounts;

/**
 * One procedure over all schools of the comparison, with the weight of their participants; shares of schools are never
 * averaged.
 *
 * @param schools how many have participants
 * @param scoredSchools how many bring primary scores
 * @param scores of all participants together
 * @param failed of all participants together
 * @param fiveSchools how many schools with many participants have marks
 * @param highFives 99th percentile of their shares of «5», 0 where there are none
 * @param scoreMeans mean primary scores of schools with enough participants
 * @param markMeans mean marks of schools with enough participants
 * @param tasks of all participants together
 */
record Sample(
        int schools,
        int scoredSchools,
        ScoreCounts scores,
        Share failed,
        int fiveSchools,
        double highFives,
        List<Double> scoreMeans,
        List<Double> markMeans,
        List<TaskPool> tasks) {

    private static final int HIGHEST = 99;

    static Sample of(Procedure procedure, List<SchoolEvidence> all) {
        var facts = all.stream()
                .flatMap(school -> school.of(procedure).stream())
                .filter(fact -> fact.participants() > 0)
                .toList();
        var fives = figures(facts, MANY_PARTICIPANTS, Sample::fives);
        return new Sample(
                facts.size(),
                (int) facts.stream().filter(fact -> fact.scores() != null).count(),
                scores(facts),
                new Share(
                        facts.stream().mapToInt(fact -> fact.failed().part()).sum(),
                        facts.stream().mapToInt(ProcedureFacts::participants).sum()),
                fives.size(),
                fives.isEmpty() ? 0 : Quartiles.percentile(fives, HIGHEST),
                figures(facts, PARTICIPANTS, Sample::scoreMean),
                figures(facts, PARTICIPANTS, Sample::markMean),
                tasks(facts));
    }

    private static ScoreCounts scores(List<ProcedureFacts> facts) {
        var sum = new TreeMap<Integer, Integer>();
        for (ProcedureFacts fact : facts) {
            var own = fact.scores();
            if (own != null) {
                own.pupils().forEach((score, pupils) -> sum.merge(score, pupils, Integer::sum));
            }
        }
        return new ScoreCounts(sum);
    }

    private static List<TaskPool> tasks(List<ProcedureFacts> facts) {
        List<List<Integer>> sum = null;
        for (ProcedureFacts fact : facts) {
            sum = fact.tasks().isEmpty() ? sum : TaskPool.sum(sum, fact.tasks());
        }
        return sum == null ? List.of() : sum.stream().map(TaskPool::of).toList();
    }

    private static List<Double> figures(
            List<ProcedureFacts> facts, int least, Function<ProcedureFacts, @Nullable Double> figure) {
        var figures = new ArrayList<Double>();
        for (ProcedureFacts fact : facts) {
            Double own = fact.participants() < least ? null : figure.apply(fact);
            if (own != null) {
                figures.add(own);
            }
        }
        return figures;
    }

    static @Nullable Double fives(ProcedureFacts fact) {
        var marks = fact.marks();
        return marks == null ? null : (double) marks.five() / marks.n();
    }

    static @Nullable Double scoreMean(ProcedureFacts fact) {
        var scores = fact.scores();
        return scores == null ? null : scores.mean();
    }

    static @Nullable Double markMean(ProcedureFacts fact) {
        var marks = fact.marks();
        return marks == null ? null : marks.mean();
    }
}
