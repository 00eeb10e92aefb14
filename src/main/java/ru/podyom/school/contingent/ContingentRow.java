package ru.podyom.school.contingent;

import java.util.Map;
import ru.podyom.kernel.Problem;

/**
 * A row of a table of pupils, its cells and their addresses by key of the column; a blank cell has an address only.
 *
 * @param number as a spreadsheet shows it
 */
record ContingentRow(String sheet, int number, Map<String, String> cells, Map<String, String> addresses) {

    ContingentRow {
        cells = Map.copyOf(cells);
        addresses = Map.copyOf(addresses);
    }

    String text(String key) {
        return cells.getOrDefault(key, "");
    }

    Problem wrong(String key, String expected) {
        var value = text(key);
        return Problem.error(
                sheet, addresses.getOrDefault(key, "строка " + number), value.isEmpty() ? null : value, expected);
    }
}
