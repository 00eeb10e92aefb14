package ru.podyom.methodology.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Words;

/**
 * What the methodology says of one school, and why.
 *
 * @param procedures those of the set in which somebody took part, in order
 * @param listReason the rule of the list, found out step by step
 * @param riskReason the rule of the risk zone, the same way
 */
public record SchoolConclusion(
        String code,
        @Nullable String name,
        @Nullable String municipality,
        Outcome outcome,
        Stability stability,
        List<ProcedureConclusion> procedures,
        Conclusion listReason,
        Conclusion riskReason) {

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
        int needed = ((Criterion.AtLeast) listReason.criterion()).count();
        return switch (outcome) {
            case LOW_RESULTS -> "Низкий результат в %s; для списка нужно не меньше %d.".formatted(seen, needed);
            case AT_RISK ->
                low == 0
                        ? "Низкого результата нет, но несколько процедур близки к нему: зона риска."
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
}
