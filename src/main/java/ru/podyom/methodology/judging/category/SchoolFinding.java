package ru.podyom.methodology.judging.category;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.exit.Exit;
import ru.podyom.methodology.judging.exit.ExitState;

/**
 * What a run finds of a school beside the outcome.
 *
 * @param grounds categories in order, with their grounds
 * @param exit null where the methodology does not judge exits
 * @param doubts years whose data need checking, in words; empty where none do
 * @param excluded why the school is out of identification; the outcome is shown, but it is on no list
 */
public record SchoolFinding(
        String code,
        Outcome outcome,
        List<Ground> grounds,
        @Nullable Exit exit,
        List<String> doubts,
        @Nullable String excluded) {

    public SchoolFinding {
        grounds = List.copyOf(grounds);
        doubts = List.copyOf(doubts);
    }

    /** Lines for the hash of a run: only what the outcome does not already say. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (excluded != null) {
            lines.add(code + ";excluded");
        }
        for (Ground ground : grounds) {
            boolean told = switch (ground.category()) {
                case LOW_RESULTS, AT_RISK, INSUFFICIENT_DATA -> true;
                case STEADILY_LOW, ADVERSE_CONDITIONS, RESILIENT, HIGH_RESULTS -> false;
            };
            if (!told) {
                lines.add(code + ";category;" + ground.category());
            }
        }
        if (exit != null && exit.state() != ExitState.NEVER_LISTED) {
            lines.add(code + ";exit;" + exit.state());
        }
        if (!doubts.isEmpty()) {
            lines.add(code + ";doubtful");
        }
        return lines;
    }
}
