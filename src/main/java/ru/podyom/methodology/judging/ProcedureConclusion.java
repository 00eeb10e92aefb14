package ru.podyom.methodology.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;

/**
 * One procedure of one school as judged.
 *
 * @param failed of the judged year alone
 * @param pooled with earlier years added because few took part; null where the year stands alone
 * @param counted enough people took part, earlier years included where they are added
 * @param low counted and not under the line
 * @param interval Wilson's interval of 95 % for the share of failed
 * @param probabilityLow probability that the true share is not under the line, 0…1
 */
public record ProcedureConclusion(
        Procedure procedure,
        Share failed,
        @Nullable Pooled pooled,
        boolean counted,
        boolean low,
        Interval interval,
        double probabilityLow,
        List<Evidence> sources) {

    /**
     * Counts of several years together.
     *
     * @param from the first of them
     */
    public record Pooled(int from, Share failed) {}

    /** What was compared with the line. */
    public Share judged() {
        return pooled == null ? failed : pooled.failed();
    }
}
