package ru.podyom.methodology.judging.category;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.podyom.methodology.judging.Judgement;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.SchoolConclusion;
import ru.podyom.methodology.judging.SchoolFacts;
import ru.podyom.methodology.judging.exit.Exit;
import ru.podyom.methodology.judging.exit.ObjectivityFlags;
import ru.podyom.methodology.judging.exit.YearFinding;

/**
 * Categories, exits and doubts of all schools of a judgement.
 *
 * @param schools in order of the judgement
 */
public record Findings(List<SchoolFinding> schools) {

    /** How far beyond the years of a confirmed exit one looks for the list the school left. */
    private static final int EARLIER = 2;

    public Findings {
        schools = List.copyOf(schools);
    }

    /**
     * @param facts of the same schools, with the years of {@link #yearsBack}
     * @param contexts by school code; a missing one is {@link SchoolContext#NONE}
     */
    public static Findings of(Judgement judgement, List<SchoolFacts> facts, Map<String, SchoolContext> contexts) {
        MethodologyVersion methodology = judgement.methodology();
        Map<Integer, Map<String, Outcome>> history = history(judgement, facts);
        Map<String, SchoolFacts> byCode = new HashMap<>();
        facts.forEach(school -> byCode.put(school.code(), school));
        CategoryRules rules = new CategoryRules(methodology, judgement.year(), facts, contexts);
        return new Findings(judgement.schools().stream()
                .map(school -> {
                    SchoolContext context = contexts.getOrDefault(school.code(), SchoolContext.NONE);
                    return finding(judgement, school, byCode.get(school.code()), context, history, rules);
                })
                .toList());
    }

    private static SchoolFinding finding(
            Judgement judgement,
            SchoolConclusion school,
            @Nullable SchoolFacts facts,
            SchoolContext context,
            Map<Integer, Map<String, Outcome>> history,
            CategoryRules rules) {
        MethodologyVersion methodology = judgement.methodology();
        List<Ground> grounds =
                context.excluded() != null || facts == null ? List.of() : rules.grounds(school, facts, context);
        List<String> doubts = context.flags().stream()
                .filter(flags -> flags.year() <= judgement.year() && flags.isDoubtful(methodology))
                .map(ObjectivityFlags::words)
                .toList();
        return new SchoolFinding(
                school.code(),
                school.outcome(),
                grounds,
                exit(methodology, judgement.year(), school, context, history),
                doubts,
                context.excluded());
    }

    private static @Nullable Exit exit(
            MethodologyVersion methodology,
            int year,
            SchoolConclusion school,
            SchoolContext context,
            Map<Integer, Map<String, Outcome>> history) {
        int needed = methodology.value(ParameterName.EXIT_YEARS);
        if (needed == 0) {
            return null;
        }
        return Exit.of(
                needed,
                IntStream.rangeClosed(year - needed - EARLIER, year)
                        .mapToObj(past -> new YearFinding(
                                past,
                                past == year
                                        ? school.outcome()
                                        : history.getOrDefault(past, Map.of())
                                                .getOrDefault(school.code(), Outcome.INSUFFICIENT_DATA),
                                isTrusted(methodology, context, past)))
                        .toList());
    }

    static boolean isTrusted(MethodologyVersion methodology, SchoolContext context, int year) {
        return context.flags().stream().noneMatch(flags -> flags.year() == year && flags.isDoubtful(methodology));
    }

    /** The same rule on each earlier year that an exit may need. */
    private static Map<Integer, Map<String, Outcome>> history(Judgement judgement, List<SchoolFacts> facts) {
        Map<Integer, Map<String, Outcome>> history = new HashMap<>();
        int needed = judgement.methodology().value(ParameterName.EXIT_YEARS);
        for (int back = 1; needed > 0 && back <= needed + EARLIER; back++) {
            int year = judgement.year() - back;
            history.put(year, Judgement.outcomes(judgement.methodology(), year, facts));
        }
        return history;
    }

    /** How many years before the judged one a run by this methodology takes into its snapshot. */
    public static int yearsBack(MethodologyVersion methodology) {
        int exit = methodology.value(ParameterName.EXIT_YEARS);
        int high = methodology.value(ParameterName.HIGH_PERCENT) > 0 ? methodology.value(ParameterName.HIGH_YEARS) : 1;
        int resilient = Math.max(1, methodology.value(ParameterName.RESILIENT_YEARS));
        int years = Math.max(exit == 0 ? 0 : exit + EARLIER + methodology.yearsBack(), methodology.yearsBack());
        return Math.max(years, Math.max(high, resilient) - 1);
    }

    /** Lines that the hash of a run takes after those of the judgement. */
    public List<String> lines() {
        return schools.stream().flatMap(school -> school.lines().stream()).toList();
    }
}
