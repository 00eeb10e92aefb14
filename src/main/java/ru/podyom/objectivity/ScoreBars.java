package ru.podyom.objectivity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Share;
import ru.podyom.objectivity.evidence.Borders;
import ru.podyom.objectivity.evidence.ScoreCounts;

/** Chart: participants by primary score as columns, with the borders of the marks drawn between them. */
public record ScoreBars(
        String title, ScoreCounts scores, @Nullable Borders borders) {

    static final int WIDTH = 640;
    static final int HEIGHT = 160;
    static final int TOP = 24;
    static final int LEFT = 30;

    /** A column of the chart, in units of the drawing. */
    public record Bar(
            int score, int pupils, String share, String style, double x, double y, double width, double height) {}

    /** A border of marks: where it stands and what begins there. */
    public record Border(double x, String label) {}

    public List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        double step = step();
        int most = scores.pupils().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        for (int score = 0; score <= highest(); score++) {
            int pupils = scores.at(score);
            double height = (double) HEIGHT * pupils / most;
            bars.add(new Bar(
                    score,
                    pupils,
                    new Share(pupils, scores.n()).text(),
                    "mark" + mark(score),
                    LEFT + score * step + 1,
                    TOP + HEIGHT - height,
                    Math.max(1, step - 2),
                    height));
        }
        return bars;
    }

    public List<Border> marks() {
        var limits = borders;
        return limits == null
                ? List.of()
                : List.of(
                        new Border(LEFT + limits.from3() * step(), "«3»"),
                        new Border(LEFT + limits.from4() * step(), "«4»"),
                        new Border(LEFT + limits.from5() * step(), "«5»"));
    }

    /** Whether the score is written under its column: all of them do not fit. */
    public boolean isLabelled(int score) {
        return score % (highest() > 30 ? 5 : highest() > 15 ? 2 : 1) == 0;
    }

    public int bottom() {
        return TOP + HEIGHT;
    }

    private int highest() {
        return Math.max(scores.highest(), borders == null ? 0 : borders.from5());
    }

    private double step() {
        return (double) WIDTH / (highest() + 1);
    }

    /** 2–5; 5 for all where the borders are not known. */
    private int mark(int score) {
        var limits = borders;
        if (limits == null || score >= limits.from5()) {
            return 5;
        }
        return score >= limits.from4() ? 4 : score >= limits.from3() ? 3 : 2;
    }
}
