package ru.podyom.assignment.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the points of minutes, for their page.
 *
 * @param open points that nobody has turned into assignments
 * @param offers whether the reader may turn them
 * @param revoked whether the minutes were revoked after assignments were made of them
 */
public record MinutesAssignments(long minutes, List<Line> lines, int open, boolean offers, boolean revoked) {

    /**
     * A point with its assignments.
     *
     * @param group null where they were not given as a group
     * @param assignment number of the first of them
     * @param members all but the cancelled ones
     */
    public record Line(
            String no,
            String text,
            @Nullable Long group,
            long assignment,
            int members,
            int accepted,
            int reported,
            int overdue) {

        /** Where the point's assignments are shown. */
        public String href() {
            return group == null ? "/assignments/" + assignment : "/assignments/groups/" + group;
        }
    }
}
