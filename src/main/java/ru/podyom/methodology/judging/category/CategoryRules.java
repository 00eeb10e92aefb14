package ru.podyom.methodology.judging.category;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.ProcedureCount;
import ru.podyom.methodology.judging.SchoolConclusion;
import ru.podyom.methodology.judging.SchoolFacts;
import ru.podyom.ui.Words;

/** Gives categories with their grounds; every comparison is of whole numbers. */
final class CategoryRules {

    /** With fewer schools a last quarter is one school or none. */
    private static final int FEWEST_SCHOOLS = 4;

    private final MethodologyVersion methodology;
    private final int year;
    private final Map<Condition, Share> quartiles;
    private final List<Share> everybody;

    CategoryRules(
            MethodologyVersion methodology, int year, List<SchoolFacts> facts, Map<String, SchoolContext> contexts) {
        this.methodology = methodology;
        this.year = year;
        this.quartiles = methodology.value(ParameterName.ADVERSE_CONDITIONS) == 0 ? Map.of() : quartiles(contexts);
        this.everybody = IntStream.range(0, methodology.value(ParameterName.RESILIENT_YEARS))
                .mapToObj(back -> sum(facts.stream().flatMap(school -> counted(school, year - back))))
                .toList();
    }

    List<Ground> grounds(SchoolConclusion school, SchoolFacts facts, SchoolContext context) {
        List<Ground> grounds = new ArrayList<>();
        boolean own = methodology.parameter(ParameterName.THRESHOLD_PERCENT).isOwn()
                || methodology.parameter(ParameterName.LEAST_PROCEDURES).isOwn();
        switch (school.outcome()) {
            case LOW_RESULTS -> {
                grounds.add(new Ground(ComputedCategory.LOW_RESULTS, school.summary(), own));
                if (school.isRepeated()) {
                    grounds.add(new Ground(
                            ComputedCategory.STEADILY_LOW,
                            "Одна и та же процедура низкая два года подряд.",
                            methodology.parameter(ParameterName.REPEAT_RULE).isOwn()));
                }
            }
            case AT_RISK -> grounds.add(new Ground(ComputedCategory.AT_RISK, school.summary(), true));
            case INSUFFICIENT_DATA ->
                grounds.add(new Ground(ComputedCategory.INSUFFICIENT_DATA, school.summary(), false));
            case NOT_IDENTIFIED -> {}
        }
        String adverse = adverse(context.conditions());
        if (adverse != null) {
            addAdverse(grounds, school.outcome(), adverse);
            addResilient(grounds, facts, context);
        }
        addHigh(grounds, facts, context);
        return grounds;
    }

    private void addAdverse(List<Ground> grounds, Outcome outcome, String adverse) {
        boolean results = outcome == Outcome.LOW_RESULTS || outcome == Outcome.AT_RISK;
        if (results || methodology.value(ParameterName.ADVERSE_RESULTS) == 0) {
            grounds.add(new Ground(
                    ComputedCategory.ADVERSE_CONDITIONS,
                    "Основание «социальные условия»: " + adverse + " Основание «результаты»: "
                            + (results ? outcome.title().toLowerCase(Words.RUSSIAN) : "нет") + ".",
                    true));
        }
    }

    /** Why the conditions are adverse; null where they are not, or are not known. */
    private @Nullable String adverse(@Nullable SocialConditions conditions) {
        int needed = methodology.value(ParameterName.ADVERSE_CONDITIONS);
        if (conditions == null || needed == 0) {
            return null;
        }
        if (conditions.document() != null) {
            return "признаны неблагоприятными — " + conditions.document() + ".";
        }
        List<String> worse = Stream.of(Condition.values())
                .filter(condition -> isWorse(conditions.share(condition), quartiles.get(condition)))
                .map(Condition::title)
                .toList();
        // the counts stand in the passport: a ground is read by people who may not see counts of a few children
        return worse.size() < needed
                ? null
                : "хуже, чем у трёх четвертей школ расчёта, условий %d из нужных %d: %s (социальный паспорт %d года)."
                        .formatted(worse.size(), needed, String.join("; ", worse), conditions.year());
    }

    private static boolean isWorse(@Nullable Share share, @Nullable Share quartile) {
        return share != null && quartile != null && compare(share, quartile) > 0;
    }

    /** The share that three quarters of the schools do not exceed, by nearest rank. */
    private static Map<Condition, Share> quartiles(Map<String, SchoolContext> contexts) {
        Map<Condition, Share> quartiles = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            List<Share> shares = contexts.values().stream()
                    .map(SchoolContext::conditions)
                    .filter(Objects::nonNull)
                    .map(conditions -> conditions.share(condition))
                    .filter(Objects::nonNull)
                    .sorted(CategoryRules::compare)
                    .toList();
            if (shares.size() >= FEWEST_SCHOOLS) {
                quartiles.put(condition, shares.get(Math.ceilDiv(3 * shares.size(), 4) - 1));
            }
        }
        return quartiles;
    }

    private static int compare(Share one, Share other) {
        return Long.compare((long) one.part() * other.of(), (long) other.part() * one.of());
    }

    private void addHigh(List<Ground> grounds, SchoolFacts facts, SchoolContext context) {
        int percent = methodology.value(ParameterName.HIGH_PERCENT);
        int years = methodology.value(ParameterName.HIGH_YEARS);
        if (percent == 0) {
            return;
        }
        List<Share> sums = goodYears(facts, context, years);
        if (sums.size() == years && sums.stream().allMatch(sum -> 100L * sum.part() <= (long) percent * sum.of())) {
            grounds.add(new Ground(
                    ComputedCategory.HIGH_RESULTS,
                    "Ни одного низкого результата, не справились: " + byYear(sums)
                            + ". Может быть предложена куратором или школой-партнёром.",
                    true));
        }
    }

    private void addResilient(List<Ground> grounds, SchoolFacts facts, SchoolContext context) {
        List<Share> sums = goodYears(facts, context, everybody.size());
        boolean better = !sums.isEmpty()
                && sums.size() == everybody.size()
                && IntStream.range(0, sums.size()).allMatch(i -> compare(sums.get(i), everybody.get(i)) <= 0);
        if (better) {
            grounds.add(new Ground(
                    ComputedCategory.RESILIENT,
                    "При неблагоприятных условиях ни одного низкого результата, не справились: " + byYear(sums)
                            + "; по всем школам расчёта — " + byYear(everybody)
                            + ". Может быть предложена куратором или школой-партнёром.",
                    true));
        }
    }

    /** Failed of all participants, the newest year first, as long as years are trusted and without a low procedure. */
    private List<Share> goodYears(SchoolFacts facts, SchoolContext context, int years) {
        List<Share> sums = new ArrayList<>();
        for (int back = 0; back < years; back++) {
            int past = year - back;
            List<Share> counted = counted(facts, past).toList();
            boolean good = counted.size() >= methodology.value(ParameterName.LEAST_PROCEDURES)
                    && Findings.isTrusted(methodology, context, past)
                    && counted.stream()
                            .noneMatch(share ->
                                    share.isAtLeastPercent(methodology.value(ParameterName.THRESHOLD_PERCENT)));
            if (!good) {
                break;
            }
            sums.add(sum(counted.stream()));
        }
        return sums;
    }

    private Stream<Share> counted(SchoolFacts facts, int past) {
        return facts.counts().stream()
                .filter(count -> methodology.takes(count.procedure(), past))
                .map(ProcedureCount::failed)
                .filter(share -> share.of() >= methodology.value(ParameterName.MIN_PARTICIPANTS));
    }

    private static Share sum(Stream<Share> shares) {
        return shares.reduce(new Share(0, 0), (a, b) -> new Share(a.part() + b.part(), a.of() + b.of()));
    }

    private String byYear(List<Share> newestFirst) {
        return String.join(
                ", ",
                IntStream.range(0, newestFirst.size())
                        .mapToObj(back -> (year - back) + " год — "
                                + newestFirst.get(back).text())
                        .toList());
    }
}
