package ru.podyom.workbook.privacy;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import ru.podyom.workbook.CellKind;
import ru.podyom.workbook.SheetRow;

/** Columns of one sheet: which hold people and papers by the last header met, and which hold nothing but codes. */
final class PersonalColumns {

    /** Counts of cells in one column. */
    private static final class Cells {
        private int plain;
        private int worded;
    }

    private final BitSet names = new BitSet();
    private final BitSet papers = new BitSet();
    private final Map<Integer, Cells> cells = new HashMap<>();

    /** Whether the row is a header over people; it then stands for the rows below it. */
    boolean isHeader(SheetRow row) {
        if (row.filled() < 2 || !mayHeadPeople(row)) {
            return false;
        }
        names.clear();
        papers.clear();
        int width = row.width();
        for (int column = 0; column < width; column++) {
            String text = row.text(column);
            boolean name = PersonalWords.headsNames(text);
            if (name || PersonalWords.headsPapers(text)) {
                (name ? names : papers).set(column, end(row, column));
            }
        }
        return true;
    }

    /** Merged cells leave empty columns to the right of their header. */
    private static int end(SheetRow row, int column) {
        int end = column + 1;
        while (end < row.width() && row.isBlank(end)) {
            end++;
        }
        return end < row.width() ? end : end + 16;
    }

    private static boolean mayHeadPeople(SheetRow row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == CellKind.TEXT
                    && row.length(column) < 80
                    && PersonalWords.headsNames(row.text(column))) {
                return true;
            }
        }
        return false;
    }

    boolean isName(int column) {
        return names.get(column);
    }

    boolean isPaper(int column) {
        return papers.get(column);
    }

    /** Takes a cell of a row with data into account. */
    void see(int column, String text) {
        Cells of = cells.computeIfAbsent(column, key -> new Cells());
        if (Hidden.holdsWords(text)) {
            of.worded++;
        } else {
            of.plain++;
        }
    }

    /** Whether the column holds numbers and codes, so that words in it have slipped there. */
    boolean isPlain(int column) {
        Cells of = cells.get(column);
        return of != null && of.plain > of.worded;
    }
}
