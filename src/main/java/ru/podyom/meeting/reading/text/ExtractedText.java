package ru.podyom.meeting.reading.text;

import java.util.List;

/**
 * The text of a document and where its tables lie in it.
 *
 * @param text paragraphs and cells on lines of their own
 * @param cells in the order of the text
 * @param notes Russian sentences on the file: macros that were not run
 */
public record ExtractedText(String text, List<Cell> cells, List<String> notes) {

    public ExtractedText {
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }

    /** Text without tables of its own: a pasted one. */
    public static ExtractedText of(String text) {
        return new ExtractedText(text, List.of(), List.of());
    }

    /**
     * A cell of a table.
     *
     * @param from first character in the text
     * @param to after the last one
     * @param table number of the table in the text
     * @param row from 0
     * @param column from 0, merged columns counted
     */
    public record Cell(int from, int to, int table, int row, int column) {}
}
