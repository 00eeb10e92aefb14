package ru.podyom.identification.movement;

import java.time.Instant;
import java.util.List;
import ru.podyom.methodology.judging.Outcome;

/** What runs said of one school, newest first: its part of the school's card. */
public record SchoolRuns(long school, List<Line> lines) {

    /**
     * What one run said.
     *
     * @param year calendar year of the data
     * @param summary the sentence the run kept
     * @param marks categories, exit and exclusion that the run kept beside the outcome
     */
    public record Line(
            long run,
            Instant at,
            String methodology,
            int year,
            Outcome outcome,
            String tone,
            String summary,
            List<String> marks) {}
}
