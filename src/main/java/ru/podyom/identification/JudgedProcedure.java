package ru.podyom.identification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Evidence;
import ru.podyom.methodology.judging.Interval;
import ru.podyom.methodology.judging.ProcedureConclusion;

/**
 * One procedure of one school as a run judged it.
 *
 * @param pooled counts with earlier years added, null where the year stood alone
 * @param importNumber import the counts came from
 * @param marks counts of marks 2–5, null where only the failed are known
 */
record JudgedProcedure(
        Procedure procedure,
        Share failed,
        ProcedureConclusion.@Nullable Pooled pooled,
        boolean counted,
        boolean low,
        Interval interval,
        double probabilityLow,
        long importNumber,
        @Nullable List<Integer> marks,
        List<Evidence> sources) {

    /** «26,9–65,3 %». */
    public String intervalText() {
        return percent(interval.low()) + "–" + percent(interval.high()) + "\u00a0%";
    }

    private static String percent(double share) {
        long permille = Math.round(share * 1000);
        return permille / 10 + "," + permille % 10;
    }

    public String probabilityText() {
        return Math.round(probabilityLow * 100) + "\u00a0%";
    }
}
