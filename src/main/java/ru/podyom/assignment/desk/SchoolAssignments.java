package ru.podyom.assignment.desk;

import java.util.List;
import ru.podyom.ui.Cell;

/**
 * What a school has to carry out, for its card.
 *
 * @param lines assignments under control, the earliest deadline first; at most 25
 */
public record SchoolAssignments(long school, List<Line> lines) {

    /** One assignment. */
    public record Line(long id, String text, String due, Cell state) {}
}
