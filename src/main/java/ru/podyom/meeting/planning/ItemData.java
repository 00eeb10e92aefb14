package ru.podyom.meeting.planning;

import java.util.List;

/**
 * What is said of an item on its form.
 *
 * @param no own number as written; gaps are allowed
 * @param minutes planned, 0 where no time is set
 * @param project «500+» or another project, empty where none
 * @param sheets codes of live data prepared for the item
 */
public record ItemData(String no, String title, int minutes, String project, List<String> sheets) {

    public ItemData {
        sheets = List.copyOf(sheets);
    }
}
