package ru.podyom.demo.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** What the pupils of a school do in a work: the weaker the school, the more of them stay below the mark 3. */
final class Answers {

    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final String NOT_TAUGHT = "не пройд.";

    /** Of the spread of pupils in one work, the part that is the pupil and the part that is the day. */
    private static final double PUPIL = 0.75;

    private static final double DAY = 0.66;

    private static final double[] JOURNAL = {-2.2, -0.25, 1.1};

    private final long seed;
    private final SchoolProfile school;
    private final Work work;
    private final Dirt dirt;

    private Answers(long seed, SchoolProfile school, Work work, Dirt dirt) {
        this.seed = seed;
        this.school = school;
        this.work = work;
        this.dirt = dirt;
    }

    static List<Answer> of(long seed, SchoolProfile school, Work work, Dirt dirt) {
        return new Answers(seed, school, work, dirt).all();
    }

    private List<Answer> all() {
        double level = level();
        var taught = taught();
        return Cohort.of(seed, school, work).stream()
                .map(pupil -> answer(pupil, level, taught))
                .toList();
    }

    private double level() {
        int born = work.year() - work.grade();
        return school.levelIn(work.year())
                + draw(work.procedure().subject()).about(0.1)
                + draw(born).about(0.12)
                + draw(work.procedure()).about(0.08);
    }

    private boolean[] taught() {
        var draw = draw(work.procedure(), "taught");
        var taught = new boolean[work.tasks().size()];
        for (int i = 0; i < taught.length; i++) {
            taught[i] = !draw.happens(dirt.notTaught());
        }
        return taught;
    }

    private Answer answer(Cohort.Pupil pupil, double level, boolean[] taught) {
        var draw = draw(work.procedure(), pupil.number());
        String sex = pupil.girl() ? "ж" : "м";
        String written = draw.happens(0.02) ? sex.toUpperCase(Locale.ROOT) : sex;
        int journal = mark(level / 2 + PUPIL * pupil.ability() + DAY * draw.about(1), JOURNAL);
        if (draw.happens(dirt.absent())) {
            return new Answer(pupil.number(), written, pupil.group(), journal, absence(draw), true, List.of(), "", 0);
        }
        int mark = mark(level + PUPIL * pupil.ability() + DAY * draw.about(1), cuts());
        int ceiling = ceiling(taught);
        int total = Math.min(score(mark, draw), ceiling);
        var points = points(total, taught, draw);
        String variant = draw.happens(0.51) ? "1" : "2";
        var tokens = tokens(points, taught, draw);
        String told = total(total, draw);
        // The mark follows the total that is written, be it the sum of the tasks or not.
        int given = work.scale().mark(told.isEmpty() ? total : Integer.parseInt(told));
        return new Answer(pupil.number(), written, pupil.group(), journal, variant, false, tokens, told, given);
    }

    private double[] cuts() {
        return IntStream.rangeClosed(2, 4)
                .mapToDouble(mark ->
                        NORMAL.inverseCumulativeProbability(work.spread().upTo(mark)))
                .toArray();
    }

    private static int mark(double ability, double[] cuts) {
        int mark = 2;
        for (double cut : cuts) {
            mark += ability > cut ? 1 : 0;
        }
        return mark;
    }

    /** Few get nothing at all, and few get everything. */
    private int score(int mark, Draw draw) {
        int low = lowest(mark);
        int high = mark == 5 ? work.scale().max() : lowest(mark + 1) - 1;
        int one = draw.between(low, high);
        int other = draw.between(low, high);
        return switch (mark) {
            case 2 -> Math.max(one, other);
            case 5 -> Math.min(one, other);
            default -> one;
        };
    }

    private int lowest(int mark) {
        var scale = work.scale();
        return switch (mark) {
            case 2 -> 0;
            case 3 -> scale.from3();
            case 4 -> scale.from4();
            default -> scale.from5();
        };
    }

    private int ceiling(boolean[] taught) {
        int sum = 0;
        for (int i = 0; i < taught.length; i++) {
            sum += taught[i] ? work.tasks().get(i).max() : 0;
        }
        return sum;
    }

    /** The total point by point: to the easy tasks sooner than to the hard ones. */
    private int[] points(int total, boolean[] taught, Draw draw) {
        var points = new int[taught.length];
        for (int left = total; left > 0; left--) {
            var weights = new double[points.length];
            for (int i = 0; i < points.length; i++) {
                var task = work.tasks().get(i);
                weights[i] = taught[i] && points[i] < task.max() ? task.ease() : 0;
            }
            points[draw.weighted(weights)]++;
        }
        return points;
    }

    private List<String> tokens(int[] points, boolean[] taught, Draw draw) {
        var tokens = new String[points.length];
        Arrays.setAll(tokens, i -> {
            boolean left =
                    points[i] == 0 && draw.happens((100 - work.tasks().get(i).ease()) / 400.0);
            if (!taught[i]) {
                return NOT_TAUGHT;
            }
            return left ? cross(draw) : Integer.toString(points[i]);
        });
        return List.of(tokens);
    }

    /** Latin capital, Latin small, Cyrillic capital: as people type it. */
    private static String cross(Draw draw) {
        return List.of("X", "x", "Х").get(draw.weighted(new double[] {0.946, 0.052, 0.002}));
    }

    private static String absence(Draw draw) {
        return List.of("отсутствовал", "Отсутствовал", "ОТСУТствовал")
                .get(draw.weighted(new double[] {0.93, 0.05, 0.02}));
    }

    private String total(int sum, Draw draw) {
        if (draw.happens(dirt.lostTotal())) {
            return "";
        }
        boolean odd = draw.happens(dirt.oddSum());
        return Integer.toString(odd ? sum + 1 : sum);
    }

    private Draw draw(Object... what) {
        var all = new Object[what.length + 1];
        all[0] = school.digits();
        System.arraycopy(what, 0, all, 1, what.length);
        return Draw.of(seed, all);
    }
}
