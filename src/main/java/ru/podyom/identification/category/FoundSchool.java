package ru.podyom.identification.category;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.methodology.judging.category.Ground;
import ru.podyom.methodology.judging.exit.ExitState;

/** What a run found of a school beside the outcome, as it was kept. */
public record FoundSchool(
        List<Ground> grounds,
        @Nullable String exitState,
        @Nullable String exitWords,
        List<String> doubts,
        @Nullable String excluded) {

    /** «Выход, первый год»; empty where exits are not judged or the school was never listed. */
    public String exitTitle() {
        return exitState == null || exitState.equals(ExitState.NEVER_LISTED.name())
                ? ""
                : ExitState.valueOf(exitState).title();
    }

    /** Whether there is anything to show. */
    public boolean isTold() {
        return !grounds.isEmpty() || !exitTitle().isEmpty() || !doubts.isEmpty() || excluded != null;
    }
}
