package ru.podyom.meeting.packet;

import java.util.List;

/**
 * Live data as a table.
 *
 * @param note where the figures come from, in one sentence
 * @param empty what is said where there is no row
 */
public record Sheet(String title, String note, List<String> heads, List<List<String>> rows, String empty) {

    public Sheet {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
