package ru.podyom.objectivity.signs;

import static ru.podyom.objectivity.signs.Limits.MANY_PARTICIPANTS;

import java.util.ArrayList;
import java.util.List;
import ru.podyom.kernel.Share;
import ru.podyom.objectivity.evidence.Borders;
import ru.podyom.objectivity.evidence.ProcedureFacts;
import ru.podyom.objectivity.evidence.ScoreCounts;

/** G3: far more participants on the first score of a mark than just below it. */
public final class BorderSign {

    private static final int TIMES = 3;
    private static final int LEAST_PERCENT = 10;

    private BorderSign() {}

    /**
     * One border of the work.
     *
     * @param mark 3, 4 or 5
     * @param score first score of the mark
     */
    public record Border(int mark, int score, int on, int oneBelow, int twoBelow, int participants) {

        /** At least three times the mean of the two scores below, and at least a tenth of all; in whole numbers. */
        public boolean jumps() {
            return score >= 2
                    && 2L * on >= (long) TIMES * (oneBelow + twoBelow)
                    && new Share(on, participants).isAtLeastPercent(LEAST_PERCENT);
        }

        String words() {
            return "«" + mark + "» с " + score + " баллов: на границе " + Figures.of(new Share(on, participants))
                    + ", под ней " + oneBelow + " и " + twoBelow;
        }
    }

    static SignFinding guard(ProcedureFacts facts, Region region) {
        var scores = facts.scores();
        if (scores == null) {
            return SignFinding.missing(Sign.G3, "первичные баллы участников");
        }
        var borders = region.borders(facts.procedure());
        if (borders == null) {
            return SignFinding.missing(Sign.G3, "шкала работы: с какого балла начинается каждая отметка");
        }
        if (scores.n() < MANY_PARTICIPANTS) {
            return SignFinding.missing(Sign.G3, Limits.few(scores.n(), MANY_PARTICIPANTS));
        }
        var all = borders(scores, borders);
        var jumping = all.stream().filter(Border::jumps).toList();
        return SignFinding.of(
                Sign.G3, !jumping.isEmpty(), words(jumping.isEmpty() ? all : jumping), "границы: " + borders.source());
    }

    /** The three borders of a work with what stands around them. */
    public static List<Border> borders(ScoreCounts scores, Borders borders) {
        var all = new ArrayList<Border>();
        for (int mark = 3; mark <= 5; mark++) {
            int at = borders.from(mark);
            all.add(new Border(mark, at, scores.at(at), scores.at(at - 1), scores.at(at - 2), scores.n()));
        }
        return all;
    }

    private static String words(List<Border> borders) {
        return String.join("; ", borders.stream().map(Border::words).toList());
    }
}
