package ru.podyom.assessment.guessing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.podyom.kernel.Refused;
import ru.podyom.workbook.Limits;
import ru.podyom.workbook.Sheet;
import ru.podyom.workbook.SheetRow;
import ru.podyom.workbook.Workbook;
import ru.podyom.workbook.WorkbookRefused;

/**
 * The first rows of a sheet, for a person to look at.
 *
 * @param rows from the first row of the sheet on, blank ones too, all of one width
 */
record TableTop(String sheet, List<List<String>> rows) {

    private static final int ROWS = 20;
    private static final int COLUMNS = 40;
    private static final int LONGEST = 120;

    /** Every sheet that a person sees and that holds anything. */
    static List<TableTop> of(Path file) {
        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            var tops = new ArrayList<TableTop>();
            for (Sheet sheet : book.sheets()) {
                var rows = new ArrayList<List<String>>();
                if (!sheet.hidden()) {
                    book.read(sheet, row -> add(row, rows));
                }
                if (!rows.isEmpty()) {
                    tops.add(new TableTop(sheet.name(), even(rows)));
                }
            }
            return tops;
        } catch (WorkbookRefused refused) {
            throw new Refused(refused.sentence());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static boolean add(SheetRow row, List<List<String>> rows) {
        if (row.number() > ROWS) {
            return false;
        }
        while (rows.size() < row.number() - 1) {
            rows.add(List.of());
        }
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(COLUMNS, row.width()); column++) {
            var text = row.text(column);
            cells.add(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        }
        rows.add(cells);
        return rows.size() < ROWS;
    }

    private static List<List<String>> even(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream()
                .<List<String>>map(row -> {
                    var cells = new ArrayList<>(row);
                    while (cells.size() < width) {
                        cells.add("");
                    }
                    return List.copyOf(cells);
                })
                .toList();
    }

    /** The cells of a row, counted from 1; none where the sheet is shorter. */
    List<String> row(int number) {
        return number > 0 && number <= rows.size() ? rows.get(number - 1) : List.of();
    }
}
