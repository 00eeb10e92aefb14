package ru.podyom.identification.passport;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Problem;

/**
 * What was understood of a file: columns nobody asked for, names and telephones among them, are not in it.
 *
 * @param survey name of the survey, null where the file is our own table
 * @param surveyYear year of the survey, 0 where there is none
 * @param columns what was read as what, in words, to be checked by a person
 * @param problems of the file as a whole; with an error among them there are no rows
 */
record PassportFile(
        @Nullable String survey, int surveyYear, List<String> columns, List<Row> rows, List<Problem> problems) {

    PassportFile {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * A row, its cells and their addresses by key of the column; a blank cell has an address only.
     *
     * @param number as a spreadsheet shows it
     */
    record Row(String sheet, int number, Map<String, String> cells, Map<String, String> addresses) {

        Row {
            cells = Map.copyOf(cells);
            addresses = Map.copyOf(addresses);
        }

        String text(String key) {
            return cells.getOrDefault(key, "");
        }

        Problem wrong(String key, String expected) {
            var value = text(key);
            return Problem.error(sheet, address(key), value.isEmpty() ? null : value, expected);
        }

        Problem doubt(String key, String said) {
            var value = text(key);
            return Problem.warning(sheet, address(key), value.isEmpty() ? null : value, said);
        }

        private String address(String key) {
            return addresses.getOrDefault(key, "строка " + number);
        }
    }

    static PassportFile refused(String sentence) {
        return new PassportFile(null, 0, List.of(), List.of(), List.of(Problem.error(null, null, null, sentence)));
    }
}
