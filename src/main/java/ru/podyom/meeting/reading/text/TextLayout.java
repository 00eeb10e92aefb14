package ru.podyom.meeting.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Puts paragraphs and cells one under another and keeps where the cells lie. */
final class TextLayout {

    private final StringBuilder text = new StringBuilder();
    private final List<ExtractedText.Cell> cells = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int tables;
    private int depth;
    private int row;
    private int column;
    private int from;

    /** A paragraph; an empty one leaves a blank line outside tables. */
    void paragraph(String paragraph) {
        text.append(paragraph).append('\n');
    }

    /** Tables inside cells are part of the cell. */
    void tableBegins() {
        depth++;
        if (depth == 1) {
            tables++;
            row = -1;
        }
    }

    void tableEnds() {
        depth--;
    }

    void rowBegins() {
        if (depth == 1) {
            row++;
            column = 0;
        }
    }

    void cellBegins() {
        if (depth == 1) {
            from = text.length();
        }
    }

    /** @param span columns it takes */
    void cellEnds(int span) {
        if (depth == 1) {
            int to = Math.max(from, text.length() - 1);
            if (to > from) {
                cells.add(new ExtractedText.Cell(from, to, tables, row, column));
            }
            column += Math.max(1, span);
        }
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    ExtractedText text() {
        return new ExtractedText(text.toString(), cells, notes);
    }
}
