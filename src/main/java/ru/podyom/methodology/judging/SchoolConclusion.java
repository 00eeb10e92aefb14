package ru.podyom.methodology.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Words;

/**
 * What the methodology says of one school, and why.
 *
 * @param procedures those of the set in which somebody took part, in order
 * @param past counts of the set in the earlier years that the methodology looks at, in order
 * @param listReason the rule of the list, found out step by step
 * @param riskReason the rule of the risk zone, the same way
 * @param repeatReason the same procedure two years running; null where the methodology does not ask
 */
public record SchoolConclusion(
        String code,
        @Nullable String name,
        @Nullable String municipality,
        Outcome outcome,
        Stability stability,
        List<ProcedureConclusion> procedures,
        List<ProcedureCount> past,
        Conclusion listReason,
        Conclusion riskReason,
        @Nullable Conclusion repeatReason) {

    /** Low results of one and the same procedure two years running. */
    public boolean isRepeated() {
        return repeatReason != null && repeatReason.isMet();
    }

    /** How many procedures are low. */
    public int lowProcedures() {
        return (int) procedures.stream().filter(ProcedureConclusion::low).count();
    }

    /** How many procedures are counted. */
    public int countedProcedures() {
        return (int) procedures.stream().filter(ProcedureConclusion::counted).count();
    }

    /** One Russian sentence: «Низкий результат в 3 процедурах из 4 учтённых; для списка нужно не меньше 2.» */
    public String summary() {
        int low = lowProcedures();
        String seen = "%s из %d %s"
                .formatted(
                        Words.count(low, "процедуре", "процедурах", "процедурах"),
                        countedProcedures(),
                        Words.plural(countedProcedures(), "учтённой", "учтённых", "учтённых"));
        int needed = needed(listReason.criterion());
        if (outcome == Outcome.LOW_RESULTS && low < needed) {
            return "Низкий результат в %s; для списка достаточно одной и той же процедуры два года подряд."
                    .formatted(seen);
        }
        if (outcome != Outcome.LOW_RESULTS && low >= needed) {
            return "Низкий результат в %s, но ни в одной два года подряд, а для списка нужно и это%s."
                    .formatted(seen, outcome == Outcome.AT_RISK ? ": зона риска" : "");
        }
        return switch (outcome) {
            case LOW_RESULTS -> "Низкий результат в %s; для списка нужно не меньше %d.".formatted(seen, needed);
            case AT_RISK ->
                low == 0
                        ? "Низкого результата нет, но результаты близки к нему или доля не справившихся заметно выросла: зона риска."
                        : "Низкий результат в %s; для списка нужно не меньше %d: зона риска.".formatted(seen, needed);
            case NOT_IDENTIFIED ->
                low == 0
                        ? "Низкого результата нет ни в одной из %d учтённых процедур.".formatted(countedProcedures())
                        : "Низкий результат в %s; для списка нужно не меньше %d.".formatted(seen, needed);
            case INSUFFICIENT_DATA ->
                "Учтено процедур: %d, нужно не меньше %d. Судить нельзя; это не означает благополучия."
                        .formatted(countedProcedures(), needed);
        };
    }

    /** How many low procedures the main criterion asks for, alone or inside a joined rule. */
    private static int needed(Criterion list) {
        return switch (list) {
            case Criterion.AtLeast atLeast -> atLeast.count();
            case Criterion.Every every -> needed(every.of().getFirst());
            case Criterion.Any any -> needed(any.of().getFirst());
            case Criterion.LowShare _, Criterion.LowTwoYears _, Criterion.Rise _ -> 1;
        };
    }
}
