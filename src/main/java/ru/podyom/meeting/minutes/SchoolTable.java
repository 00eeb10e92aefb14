package ru.podyom.meeting.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of schools inside minutes, as written. */
public record SchoolTable(String title, List<Line> lines) {

    public SchoolTable {
        lines = List.copyOf(lines);
    }

    /**
     * One school of the list.
     *
     * @param number as written, empty where lines are not numbered
     * @param mark stars after the name
     * @param year500 cohort of the project «500+», null where it is not named
     */
    public record Line(
            String number,
            String name,
            String mark,
            @Nullable Integer year500) {

        /** The line as a person would type it. */
        public String text() {
            return (number.isEmpty() ? "" : number + ". ")
                    + name
                    + mark
                    + (year500 == null ? "" : " (500+ " + year500 + ")");
        }
    }
}
