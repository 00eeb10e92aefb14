package ru.podyom.curator.report;

import java.util.List;

/**
 * A section of the report: what it counts and a table, the same on the screen and in Word.
 *
 * @param summary counts in words; the only line where nothing happened
 * @param widths of the columns in twips
 * @param rows texts of the cells; empty where nothing happened
 */
public record ReportPart(
        String title, String summary, List<String> heads, List<Integer> widths, List<List<String>> rows) {

    public ReportPart {
        if (heads.size() != widths.size()) {
            throw new IllegalArgumentException("a width for each column: " + heads + " " + widths);
        }
    }
}
