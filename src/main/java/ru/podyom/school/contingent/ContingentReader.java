package ru.podyom.school.contingent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.podyom.kernel.Refused;
import ru.podyom.workbook.Limits;
import ru.podyom.workbook.Sheet;
import ru.podyom.workbook.SheetRow;
import ru.podyom.workbook.Workbook;
import ru.podyom.workbook.WorkbookRefused;

/** Reads a table of pupils from xlsx, xls, ods or csv; columns are found by their titles in the first rows. */
final class ContingentReader {

    static final String CODE = "Логин ФИС ОКО";
    static final String SCHOOL = "Школа";
    static final String YEAR = "Учебный год";
    static final String PUPILS = "Всего учеников";
    static final String CLASSES = "Классов";
    static final List<String> LEVELS = List.of("НОО", "ООО", "СОО");
    static final int GRADES = 12;
    static final int LARGEST_FILE = 5 << 20;

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("логин фис око", CODE),
            Map.entry("логин", CODE),
            Map.entry("код школы", CODE),
            Map.entry("код оо", CODE),
            Map.entry("логин оо", CODE),
            Map.entry("школа", SCHOOL),
            Map.entry("оо", SCHOOL),
            Map.entry("наименование оо", SCHOOL),
            Map.entry("название оо", SCHOOL),
            Map.entry("учебный год", YEAR),
            Map.entry("год", YEAR),
            Map.entry("всего учеников", PUPILS),
            Map.entry("учеников", PUPILS),
            Map.entry("всего обучающихся", PUPILS),
            Map.entry("обучающихся", PUPILS),
            Map.entry("контингент", PUPILS),
            Map.entry("всего", PUPILS),
            Map.entry("классов", CLASSES),
            Map.entry("классов комплектов", CLASSES),
            Map.entry("ноо", "НОО"),
            Map.entry("ооо", "ООО"),
            Map.entry("соо", "СОО"));
    private static final Pattern GRADE = Pattern.compile("(\\d{1,2})( (класс|кл))?");
    private static final int HEADER_WITHIN = 15;
    private static final int MOST_ROWS = 20_000;
    private static final Limits LIMITS = new Limits(LARGEST_FILE, 200L << 20, 250, 16L << 20);

    private final List<ContingentRow> rows = new ArrayList<>();
    private Map<Integer, String> header = Map.of();
    private boolean headed;
    private int seen;

    private ContingentReader() {}

    /**
     * Rows below the header that hold anything.
     *
     * @throws Refused when the file cannot be read or has no such header
     */
    static List<ContingentRow> read(byte[] content) {
        var reader = new ContingentReader();
        try {
            reader.book(content);
        } catch (WorkbookRefused refused) {
            throw new Refused(refused.sentence());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!reader.headed) {
            throw new Refused("Не нашли шапку таблицы: в первых " + HEADER_WITHIN + " строках нет столбцов «" + CODE
                    + "» или «" + SCHOOL + "», «" + YEAR + "» и чисел учеников. Возьмите наш шаблон.");
        }
        if (reader.rows.size() > MOST_ROWS) {
            throw new Refused("В файле больше 20 000 строк: это не контингент школ.");
        }
        return reader.rows;
    }

    private void book(byte[] content) throws IOException, WorkbookRefused {
        Path file = Files.createTempFile("contingent", ".upload");
        try {
            Files.write(file, content);
            try (var book = Workbook.open(file, LIMITS)) {
                for (Sheet sheet : book.sheets()) {
                    if (!sheet.hidden()) {
                        seen = 0;
                        header = Map.of();
                        book.read(sheet, row -> row(sheet.name(), row));
                    }
                }
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private boolean row(String sheet, SheetRow row) {
        var cells = new HashMap<Integer, String>();
        for (int column = 0; column < row.width(); column++) {
            var text = row.text(column).strip().replaceAll("[\\s\\u00a0]+", " ");
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        }
        seen++;
        if (header.isEmpty()) {
            header = header(cells);
            headed |= !header.isEmpty();
            return headed || seen < HEADER_WITHIN;
        }
        var known = new HashMap<String, String>();
        var addresses = new HashMap<String, String>();
        header.forEach((column, key) -> {
            addresses.put(key, row.address(column));
            var text = cells.get(column);
            if (text != null) {
                known.put(key, text);
            }
        });
        if (!known.isEmpty()) {
            rows.add(new ContingentRow(sheet, row.number(), known, addresses));
        }
        return rows.size() <= MOST_ROWS;
    }

    private static Map<Integer, String> header(Map<Integer, String> cells) {
        var found = new HashMap<Integer, String>();
        cells.forEach((column, text) ->
                named(text).filter(key -> !found.containsValue(key)).ifPresent(key -> found.put(column, key)));
        boolean whole = (found.containsValue(CODE) || found.containsValue(SCHOOL))
                && found.containsValue(YEAR)
                && found.values().stream().anyMatch(key -> key.equals(PUPILS) || isPart(key));
        return whole ? found : Map.of();
    }

    private static Optional<String> named(String title) {
        var words = title.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
        var grade = GRADE.matcher(words);
        if (grade.matches() && Integer.parseInt(grade.group(1)) >= 1 && Integer.parseInt(grade.group(1)) <= GRADES) {
            return Optional.of(Integer.toString(Integer.parseInt(grade.group(1))));
        }
        return Optional.ofNullable(TITLES.get(words));
    }

    /** Whether the column holds pupils of a grade or a level. */
    static boolean isPart(String key) {
        return LEVELS.contains(key) || key.matches("\\d{1,2}");
    }
}
