package ru.podyom.assessment.header;

import java.util.ArrayList;
import java.util.List;
import ru.podyom.workbook.SheetRow;

/**
 * A row kept while the header of a sheet is looked for.
 *
 * @param row number as a spreadsheet shows it
 * @param cells texts by column, empty where blank
 */
record HeadLine(int row, List<String> cells) {

    /** No header word and no title is longer; a hostile cell may be. */
    private static final int LONGEST = 500;

    static HeadLine of(SheetRow row) {
        List<String> cells = new ArrayList<>(row.width());
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            cells.add(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
        return new HeadLine(row.number(), cells);
    }

    /** The first text of the row. */
    String first() {
        return after(-1);
    }

    /** The first text to the right of the label, which is itself the first text of the row. */
    String after(int label) {
        return cells.stream()
                .filter(cell -> !cell.isEmpty())
                .skip(label + 1L)
                .findFirst()
                .orElse("");
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
