package ru.podyom.identification.entering;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import ru.podyom.kernel.Refused;
import ru.podyom.workbook.Limits;
import ru.podyom.workbook.Sheet;
import ru.podyom.workbook.SheetRow;
import ru.podyom.workbook.Workbook;
import ru.podyom.workbook.WorkbookRefused;

/** A list in a file, turned into the text that a person would have pasted: a header, then a school a row. */
final class ListFile {

    private static final int MOST_ROWS = 3000;
    private static final int LARGEST_TEXT = 4 << 20;
    private static final Limits LIMITS = new Limits(20L << 20, 200L << 20, 250, 16L << 20);

    private ListFile() {}

    /**
     * Reads a file.
     *
     * @param name tells a table with separators from a workbook; what is inside decides whether it can be read
     * @return rows with tabs between cells
     * @throws Refused with what is wrong and what to do
     */
    static String text(Path file, String name) throws IOException {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".txt") ? separated(file) : workbook(file);
    }

    private static String workbook(Path file) throws IOException {
        try (var workbook = Workbook.open(file, LIMITS)) {
            for (Sheet sheet : workbook.sheets()) {
                var rows = sheet.hidden() ? List.<String>of() : rows(workbook, sheet);
                if (rows.stream().anyMatch(ListFile::isHeader)) {
                    return String.join("\n", rows);
                }
            }
            throw new Refused("В книге не найдена шапка со столбцом «Школа» и ещё одним («№», «Отметка», «500+»)."
                    + " Возьмите образец файла рядом с полем.");
        } catch (WorkbookRefused refusal) {
            throw new Refused(refusal.sentence());
        }
    }

    private static List<String> rows(Workbook workbook, Sheet sheet) throws WorkbookRefused {
        var rows = new ArrayList<String>();
        workbook.read(sheet, row -> {
            rows.add(row(row));
            return rows.size() <= MOST_ROWS;
        });
        if (rows.size() > MOST_ROWS) {
            throw new Refused("На листе «" + sheet.name() + "» больше " + MOST_ROWS + " строк: это не список школ.");
        }
        return rows;
    }

    private static String row(SheetRow row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.width(); column++) {
            cells.add(row.text(column).replaceAll("\\s+", " "));
        }
        return String.join("\t", cells);
    }

    private static boolean isHeader(String row) {
        return HeaderRow.of(List.of(row.split("\t", -1))) != null;
    }

    private static String separated(Path file) throws IOException {
        if (Files.size(file) > LARGEST_TEXT) {
            throw new Refused("Файл больше 4 МБ: это не список школ.");
        }
        var text = decoded(Files.readAllBytes(file));
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',')
                .setIgnoreEmptyLines(false)
                .get();
        var rows = new ArrayList<String>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var line : parser) {
                rows.add(String.join(
                        "\t",
                        line.stream()
                                .map(cell -> cell.replaceAll("\\s+", " ").strip())
                                .toList()));
            }
        } catch (IllegalStateException | java.io.UncheckedIOException broken) {
            throw new Refused("Файл CSV не читается: в нём не закрыта кавычка. Сохраните его заново из Excel.");
        }
        return String.join("\n", rows);
    }

    /** Excel writes Windows-1251 unless told otherwise. */
    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1251"));
        }
    }
}
