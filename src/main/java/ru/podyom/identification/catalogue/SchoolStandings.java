package ru.podyom.identification.catalogue;

import java.util.List;
import ru.podyom.identification.lists.ListLabels;
import ru.podyom.identification.lists.Standing;

/** Lists that name one school, newest first: its part of the school's card. */
public record SchoolStandings(List<Line> lines) {

    /**
     * One list.
     *
     * @param mark with what it means, empty where there is none
     * @param newest whether the list is the latest of its category and source
     */
    public record Line(
            long list,
            String title,
            String category,
            String tone,
            String sourceAndDate,
            String mark,
            String project,
            boolean newest) {}

    static SchoolStandings of(List<Standing> standings, ListLabels.Labels labels) {
        return new SchoolStandings(standings.stream()
                .map(standing -> new Line(
                        standing.list().value(),
                        standing.title(),
                        labels.title(standing.category()),
                        standing.category().tone().css(),
                        standing.source() + ", " + standing.issued().text(),
                        mark(standing),
                        project(standing),
                        standing.newest()))
                .toList());
    }

    private static String mark(Standing standing) {
        if (standing.mark().isEmpty()) {
            return "";
        }
        var legend = standing.legend();
        return standing.mark() + (legend == null ? " (значение не подтверждено)" : " — " + legend);
    }

    private static String project(Standing standing) {
        var cohort = standing.cohort();
        return !standing.project500() ? "" : cohort == null ? "500+" : "500+ " + cohort;
    }
}
