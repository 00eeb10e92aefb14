package ru.podyom.identification.movement;

import java.util.ArrayList;
import java.util.List;

/**
 * Chart: how schools move between consecutive lists. A bar a list; between two bars a band of those who stayed, above
 * it those who left (on the left) and those who entered (on the right).
 */
public record FlowChart(List<Stop> stops, List<Flow> flows) {

    private static final int BAR = 64;
    private static final int STEP = 290;
    private static final int LEFT = 62;
    private static final int STUB = 78;
    private static final int LIFT = 16;
    private static final int TOP = 64;
    private static final int TALLEST = 170;
    private static final int FEET = 62;
    private static final int ROOM = 30;

    /**
     * A list or run, in the order of time.
     *
     * @param title short, e.g. «октябрь 2021»
     * @param subtitle what else tells it, e.g. the source
     */
    public record Stop(String title, String subtitle, int schools) {}

    /** What happened between a stop and the next. */
    public record Flow(int stayed, int entered, int left) {}

    /** A bar with its words. */
    public record Bar(int x, double y, double height, Stop stop) {

        public int centre() {
            return x + BAR / 2;
        }

        /** Whether the number of schools has room inside the bar. */
        public boolean isTall() {
            return height > ROOM;
        }
    }

    /** A band with its words; {@code path} is SVG. */
    public record Band(String style, String path, int textX, double textY, String anchor, String words) {}

    public int width() {
        return LEFT + STEP * (stops.size() - 1) + BAR + LEFT;
    }

    public int height() {
        return base() + FEET;
    }

    public int barWidth() {
        return BAR;
    }

    public int base() {
        return TOP + TALLEST;
    }

    private double scale() {
        int most = stops.stream().mapToInt(Stop::schools).max().orElse(1);
        return (double) TALLEST / Math.max(1, most);
    }

    public List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        for (Stop stop : stops) {
            double height = stop.schools() * scale();
            bars.add(new Bar(LEFT + STEP * bars.size(), base() - height, height, stop));
        }
        return bars;
    }

    public List<Band> bands() {
        var bands = new ArrayList<Band>();
        for (int i = 0; i < flows.size(); i++) {
            var flow = flows.get(i);
            int from = LEFT + STEP * i + BAR;
            int to = from + STEP - BAR;
            double stayed = flow.stayed() * scale();
            if (flow.stayed() > 0) {
                bands.add(new Band(
                        "stayed",
                        "M%d %.1fH%dV%dH%dZ"
                                .formatted(from, base() - stayed, to, base(), from)
                                .replace(',', '.'),
                        (from + to) / 2,
                        base() - Math.min(stayed / 2, stayed - 4) + 5,
                        "middle",
                        "остались " + flow.stayed()));
            }
            if (flow.left() > 0) {
                bands.add(stub("left", from, 1, stayed, flow.left(), "вышли " + flow.left()));
            }
            if (flow.entered() > 0) {
                bands.add(stub("entered", to, -1, stayed, flow.entered(), "вошли " + flow.entered()));
            }
        }
        return bands;
    }

    /** A band that ends or begins between two bars, bent upwards so as not to be taken for one that goes on. */
    private Band stub(String style, int face, int direction, double stayed, int schools, String words) {
        double low = base() - stayed;
        double high = low - schools * scale();
        int end = face + direction * STUB;
        int middle = face + direction * STUB / 2;
        var path = "M%d %.1fC%d %.1f %d %.1f %d %.1fV%.1fC%d %.1f %d %.1f %d %.1fZ"
                .formatted(
                        face,
                        low,
                        middle,
                        low,
                        middle,
                        low - LIFT,
                        end,
                        low - LIFT,
                        high - LIFT,
                        middle,
                        high - LIFT,
                        middle,
                        high,
                        face,
                        high)
                .replace(',', '.');
        return new Band(style, path, face + direction * 4, high - LIFT - 8, direction > 0 ? "start" : "end", words);
    }
}
