package ru.podyom.ui;

import java.util.ArrayList;
import java.util.List;
import ru.podyom.kernel.Share;

/**
 * Chart: distribution of marks as one bar of 100 % a line, with the line of the rule drawn across.
 *
 * @param linePercent share of marks 2 from which a result is low
 */
public record MarkBars(List<Bar> bars, int linePercent) {

    static final int LABEL = 250;
    static final int WIDTH = 420;
    static final int STEP = 34;

    /** One line of the chart: how many got each mark. */
    public record Bar(String label, int two, int three, int four, int five) {

        int total() {
            return two + three + four + five;
        }

        public List<Integer> counts() {
            return List.of(two, three, four, five);
        }
    }

    /** A coloured piece of a bar, in units of the drawing. */
    public record Piece(String style, double x, double width, int count) {}

    public int height() {
        return bars.size() * STEP + 44;
    }

    public double lineAt() {
        return LABEL + WIDTH * linePercent / 100.0;
    }

    public List<Piece> pieces(Bar bar) {
        var pieces = new ArrayList<Piece>();
        double x = LABEL;
        for (int mark = 2; mark <= 5; mark++) {
            int count = bar.counts().get(mark - 2);
            double width = bar.total() == 0 ? 0 : (double) WIDTH * count / bar.total();
            pieces.add(new Piece("mark" + mark, x, width, count));
            x += width;
        }
        return pieces;
    }

    /** «12,5 %» of all who got a mark. */
    public String percent(Bar bar, int count) {
        return new Share(count, bar.total()).text();
    }
}
