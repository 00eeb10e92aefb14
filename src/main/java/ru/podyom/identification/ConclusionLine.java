package ru.podyom.identification;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.category.ComputedCategory;
import ru.podyom.methodology.judging.exit.ExitState;

/**
 * One school of a run.
 *
 * @param probabilityLow 0…1, null when too few procedures are counted
 * @param pupilsToFlip null where no change of a few results could change the outcome
 * @param categories what the run found beside the outcome; empty also for a run made before that was kept
 * @param exit null where exits are not judged
 * @param excluded why and by which document the school is out of identification
 */
record ConclusionLine(
        long school,
        String code,
        String name,
        String municipality,
        Outcome outcome,
        int low,
        int counted,
        @Nullable Double probabilityLow,
        @Nullable Integer pupilsToFlip,
        String summary,
        List<ComputedCategory> categories,
        @Nullable ExitState exit,
        boolean doubtful,
        @Nullable String excluded) {

    static final int FEW_PUPILS = 2;

    /** Whether the results of one or two pupils decide the outcome. */
    boolean isUnsteady() {
        return pupilsToFlip != null && pupilsToFlip <= FEW_PUPILS;
    }

    String probabilityText() {
        return probabilityLow == null ? "—" : Math.round(probabilityLow * 100) + "\u00a0%";
    }

    /** Exclusion, categories beyond the outcome itself, exit and doubts in words, one under another. */
    List<String> marks() {
        var marks = new ArrayList<String>();
        if (excluded != null) {
            marks.add("Исключена. " + excluded);
        }
        categories.stream()
                .filter(category -> !category.name().equals(outcome.name()))
                .forEach(category -> marks.add(category.title()));
        if (exit != null && exit != ExitState.NEVER_LISTED && exit != ExitState.LISTED) {
            marks.add(exit.title());
        }
        if (doubtful) {
            marks.add("Данные требуют проверки");
        }
        return marks;
    }
}
