package ru.podyom.assignment.decision;

import java.util.List;
import java.util.Map;
import ru.podyom.ui.FormErrors;

/**
 * The points of signed minutes, ready to become assignments.
 *
 * @param on the day whose lists make up the groups, in words
 * @param groups schools of each group by title
 * @param supervisors who may keep control, names by number
 * @param controlWords what the document says of control, empty where it says nothing
 * @param taken points that became assignments before
 */
public record PointsPage(
        long minutes,
        String title,
        String on,
        List<PointRow> rows,
        Map<String, List<String>> groups,
        Map<String, String> supervisors,
        Common common,
        String controlWords,
        int taken,
        FormErrors errors) {

    /**
     * What is chosen for all points at once; a point's own field goes before it.
     *
     * @param with co-assignees, one a line
     */
    public record Common(String supervisor, String with, String due) {}
}
