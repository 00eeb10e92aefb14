package ru.podyom.identification.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;
import ru.podyom.methodology.judging.Outcome;

/** Two runs side by side: what each said of every school that the reader may see. */
record RunComparison(RunSide before, RunSide after, List<Pair> pairs) {

    /**
     * A school in both runs.
     *
     * @param before null where the run did not judge the school
     */
    record Pair(
            SchoolId school,
            String name,
            String municipality,
            @Nullable Told before,
            @Nullable Told after) {

        Change change() {
            boolean was = before != null && before.outcome() == Outcome.LOW_RESULTS;
            boolean is = after != null && after.outcome() == Outcome.LOW_RESULTS;
            if (was != is) {
                return is ? Change.ENTERED : Change.LEFT;
            }
            if (is) {
                return Change.STAYED;
            }
            return Objects.equals(outcome(before), outcome(after)) ? Change.SAME : Change.OTHER;
        }

        private static @Nullable Outcome outcome(@Nullable Told told) {
            return told == null ? null : told.outcome();
        }
    }

    /** What a run told of a school: outcome, low procedures of the counted ones. */
    record Told(Outcome outcome, int low, int counted) {}

    /** What became of a school, as people ask. */
    enum Change {
        ENTERED("вошла в список"),
        LEFT("вышла из списка"),
        STAYED("осталась в списке"),
        OTHER("вывод другой"),
        SAME("вывод тот же");

        private final String title;

        Change(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    int count(Change change) {
        return (int) pairs.stream().filter(pair -> pair.change() == change).count();
    }

    /** Schools by outcome before and outcome after, of those that both runs judged. */
    Map<Outcome, Map<Outcome, Integer>> matrix() {
        var matrix = new EnumMap<Outcome, Map<Outcome, Integer>>(Outcome.class);
        for (Outcome from : Outcome.values()) {
            var line = new EnumMap<Outcome, Integer>(Outcome.class);
            Arrays.stream(Outcome.values()).forEach(to -> line.put(to, count(from, to)));
            matrix.put(from, line);
        }
        return matrix;
    }

    private int count(Outcome from, Outcome to) {
        return (int) pairs.stream()
                .filter(pair -> Pair.outcome(pair.before()) == from && Pair.outcome(pair.after()) == to)
                .count();
    }

    FlowChart chart() {
        int stayed = count(Change.STAYED);
        int entered = count(Change.ENTERED);
        int left = count(Change.LEFT);
        return new FlowChart(
                List.of(stop(before, stayed + left), stop(after, stayed + entered)),
                List.of(new FlowChart.Flow(stayed, entered, left)));
    }

    private static FlowChart.Stop stop(RunSide run, int schools) {
        return new FlowChart.Stop("расчёт № " + run.id(), "данные " + run.year() + " года", schools);
    }

    /** Why the two runs may differ although no school did: each a sentence. */
    List<String> cautions() {
        var cautions = new ArrayList<String>();
        if (!before.methodology().equals(after.methodology())) {
            cautions.add("Методики разные: «" + before.title() + "» и «" + after.title() + "».");
        } else if (!before.version().equals(after.version())) {
            cautions.add("Редакции методики разные: " + before.version() + " и " + after.version() + ".");
        }
        var labels = new TreeSet<>(before.parameters().keySet());
        labels.addAll(after.parameters().keySet());
        for (String label : labels) {
            var was = before.parameters().getOrDefault(label, "не задано");
            var is = after.parameters().getOrDefault(label, "не задано");
            if (!was.equals(is)) {
                cautions.add("Параметр «" + label + "»: было " + was + ", стало " + is + ".");
            }
        }
        if (before.year() != after.year()) {
            cautions.add("Данные разных лет: " + before.year() + " и " + after.year()
                    + "; параллели и ученики в них другие.");
        }
        if (!before.territory().equals(after.territory())) {
            cautions.add("Территории разные: " + before.territory() + " и " + after.territory()
                    + "; сравнимы только школы, общие для обоих расчётов.");
        }
        if (cautions.isEmpty()) {
            cautions.add(
                    before.imports().equals(after.imports())
                            ? "Методика, параметры и данные одни и те же."
                            : "Методика и параметры одни и те же, различаются загруженные данные.");
        }
        return cautions;
    }
}
