package ru.podyom.assessment.guessing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Column;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.importing.ImportHead;
import ru.podyom.workbook.SheetRow;

/**
 * A table in no known layout with what its columns may hold.
 *
 * @param rows the first rows of the sheet, from row 1 on
 * @param mapping our guess, what was remembered, or what the person has just sent
 * @param remembered who read such a table so before, null where nobody did
 * @param error why what was sent cannot be read, null before anything was sent
 */
public record ColumnsPage(
        ImportHead head,
        List<String> sheets,
        List<List<String>> rows,
        ColumnMapping mapping,
        @Nullable Remembered remembered,
        @Nullable String error) {

    private static final int HEADER_ROWS = 15;

    /** An earlier reading of a table with the same header. */
    public record Remembered(ColumnMapping mapping, String by, Instant at) {}

    /** Sheets by name, for a choice. */
    public Map<String, String> sheetChoice() {
        var choice = new LinkedHashMap<String, String>();
        sheets.forEach(sheet -> choice.put(sheet, sheet));
        return choice;
    }

    /** Rows that may hold the header. */
    public Map<String, String> rowChoice() {
        var choice = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(1, Math.min(HEADER_ROWS, rows.size())).forEach(row -> choice.put("" + row, "" + row));
        return choice;
    }

    /** Columns by their place: «B: Логин». */
    public Map<String, String> columnChoice() {
        var choice = new LinkedHashMap<String, String>();
        List<String> header = mapping.row() <= rows.size() ? rows.get(mapping.row() - 1) : List.of();
        for (int place = 0; place < header.size(); place++) {
            choice.put("" + place, letters(place) + (header.get(place).isEmpty() ? "" : ": " + header.get(place)));
        }
        return choice;
    }

    public List<Column> meanings() {
        return ColumnMapping.MEANINGS;
    }

    /** The column said to hold it, null where none is. */
    public @Nullable String chosen(Column meaning) {
        Integer place = mapping.columns().get(meaning);
        return place == null ? null : place.toString();
    }

    public String title(Column meaning) {
        return Character.toUpperCase(meaning.title().charAt(0))
                + meaning.title().substring(1);
    }

    public String letters(int place) {
        return SheetRow.letters(place);
    }

    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }
}
