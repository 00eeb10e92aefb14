package ru.podyom.reference.editing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Scope;
import ru.podyom.reference.Confidence;
import ru.podyom.reference.ReferenceField;
import ru.podyom.reference.ReferenceRow;
import ru.podyom.reference.ReferenceTable;
import ru.podyom.reference.ReferenceTables;
import ru.podyom.workbook.Limits;
import ru.podyom.workbook.Sheet;
import ru.podyom.workbook.SheetRow;
import ru.podyom.workbook.WorkbookRefused;

/** A table file with rows of a reference table: the template to be filled in, and its reading. Columns go by title. */
final class RowFile {

    static final String SOURCE = "Источник";
    static final String SOURCE_DATE = "Дата источника";
    static final String TRUST = "Достоверность";

    private static final int LARGEST = 2 << 20;
    private static final int HEADER_WITHIN = 15;
    private static final int MOST_ROWS = 5_000;

    private final ReferenceTable table;
    private final Function<ReferenceRow, List<String>> checks;
    private final List<ReferenceRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private Map<String, Integer> header = Map.of();
    private int seen;

    private RowFile(ReferenceTable table, ReferenceTables tables, Scope scope) {
        this.table = table;
        this.checks = tables.checks(scope);
    }

    /** What a file holds; with a problem among it nothing of the file may be kept. */
    record Content(List<ReferenceRow> rows, List<Problem> problems) {}

    static Content read(byte[] file, ReferenceTable table, ReferenceTables tables, Scope scope) {
        RowFile reading = new RowFile(table, tables, scope);
        if (file.length > LARGEST) {
            return refused("Файл больше 2 МБ: это не справочник.");
        }
        try {
            reading.read(file);
        } catch (WorkbookRefused refused) {
            return refused(refused.sentence());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        if (reading.header.isEmpty()) {
            return refused("Не нашли шапку: нужны столбцы «"
                    + table.fields().getFirst().title() + "», … , «" + SOURCE + "». Возьмите наш шаблон.");
        }
        if (reading.rows.isEmpty() && reading.problems.isEmpty()) {
            return refused("В файле нет ни одной заполненной строки.");
        }
        return new Content(reading.rows, reading.problems);
    }

    /** Rows as text with separators, as this class reads it again. */
    static String written(ReferenceTable table, List<ReferenceRow> rows) {
        StringBuilder text = new StringBuilder();
        List<String> titles = new ArrayList<>(
                table.fields().stream().map(ReferenceField::title).toList());
        titles.addAll(List.of(SOURCE, SOURCE_DATE, TRUST));
        line(text, titles);
        for (ReferenceRow row : rows) {
            List<String> cells = new ArrayList<>(row.cells());
            cells.add(row.source());
            cells.add(row.sourceDate() == null ? "" : row.sourceDate().toString());
            cells.add(row.confidence().title());
            line(text, cells);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";")))
                .append('\n');
    }

    private static Content refused(String sentence) {
        return new Content(List.of(), List.of(Problem.error(null, null, null, sentence)));
    }

    private void read(byte[] file) throws IOException, WorkbookRefused {
        Path copy = Files.createTempFile("reference", ".table");
        try {
            Files.write(copy, file);
            try (var book = ru.podyom.workbook.Workbook.open(copy, Limits.USUAL)) {
                for (Sheet sheet : book.sheets()) {
                    if (!sheet.hidden() && header.isEmpty()) {
                        seen = 0;
                        book.read(sheet, row -> take(sheet.name(), row));
                    }
                }
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private boolean take(String sheet, SheetRow row) {
        seen++;
        if (header.isEmpty()) {
            Map<String, Integer> titles = new HashMap<>();
            for (int column = 0; column < row.width(); column++) {
                titles.putIfAbsent(row.text(column).strip(), column);
            }
            boolean whole = titles.containsKey(SOURCE)
                    && table.fields().stream()
                            .filter(ReferenceField::required)
                            .allMatch(field -> titles.containsKey(field.title()));
            header = whole ? titles : Map.of();
            return whole || seen < HEADER_WITHIN;
        }
        if (rows.size() == MOST_ROWS) {
            problems.add(Problem.error(
                    sheet, "A" + row.number(), null, "В файле больше 5 000 строк: разделите его на части."));
            return false;
        }
        row(sheet, row);
        return true;
    }

    private void row(String sheet, SheetRow row) {
        int before = problems.size();
        List<String> cells = new ArrayList<>();
        for (ReferenceField field : table.fields()) {
            String text = field.tidy(text(row, field.title()));
            String wrong = field.wrong(text);
            if (wrong != null) {
                problems.add(Problem.error(sheet, address(row, field.title()), text, wrong));
            }
            cells.add(text);
        }
        String day = ReferenceField.tidyDay(text(row, SOURCE_DATE));
        if (!day.isEmpty() && !ReferenceField.isDay(day)) {
            problems.add(Problem.error(sheet, address(row, SOURCE_DATE), day, "Дата источника вида 18.02.2026."));
        }
        String source = text(row, SOURCE);
        if (source.isEmpty()) {
            problems.add(Problem.error(sheet, address(row, SOURCE), null, "Укажите источник строки."));
        }
        Confidence trust = trust(text(row, TRUST));
        if (trust == null) {
            problems.add(Problem.error(
                    sheet,
                    address(row, TRUST),
                    text(row, TRUST),
                    "Одно из: " + String.join(", ", RowTable.trusts().values())));
        }
        if (problems.size() > before) {
            return;
        }
        ReferenceRow read = new ReferenceRow(
                table, cells, source, day.isEmpty() ? null : LocalDate.parse(day), Objects.requireNonNull(trust));
        checks.apply(read)
                .forEach(wrong -> problems.add(Problem.error(sheet, "A" + row.number(), read.title(), wrong)));
        String other = places.put(read.key(), "строка " + row.number());
        if (other != null) {
            problems.add(Problem.error(
                    sheet, "A" + row.number(), read.title(), "Такая строка в файле уже есть: " + other + "."));
        }
        rows.add(read);
    }

    private String text(SheetRow row, String title) {
        Integer column = header.get(title);
        return column == null ? "" : row.text(column).strip().replaceFirst("^'(?=[=+@-])", "");
    }

    private String address(SheetRow row, String title) {
        Integer column = header.get(title);
        return column == null ? "строка " + row.number() : row.address(column);
    }

    private static @org.jspecify.annotations.Nullable Confidence trust(String text) {
        for (Confidence one : Confidence.values()) {
            if (one.title().equalsIgnoreCase(text)) {
                return one;
            }
        }
        return text.isEmpty() ? Confidence.UNCONFIRMED : null;
    }

    /** The template: titled columns and a sheet that explains them. */
    static void template(ReferenceTable table, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Podyom", "1.0")) {
            var sheet = book.newWorksheet("Строки");
            var about = book.newWorksheet("Инструкция");
            about.width(0, 30);
            about.width(1, 90);
            about.value(0, 0, table.title());
            about.value(0, 1, table.purpose());
            List<String> titles = new ArrayList<>();
            for (ReferenceField field : table.fields()) {
                titles.add(field.title());
                about.value(titles.size() + 1, 0, field.title());
                about.value(
                        titles.size() + 1,
                        1,
                        (field.required() ? "обязательно, " : "") + "например: " + field.example());
            }
            titles.addAll(List.of(SOURCE, SOURCE_DATE, TRUST));
            about.value(titles.size(), 0, SOURCE);
            about.value(titles.size(), 1, "обязательно: документ с датой и номером или адрес страницы");
            about.value(titles.size() + 1, 0, TRUST);
            about.value(
                    titles.size() + 1,
                    1,
                    "одно из: " + String.join(", ", RowTable.trusts().values()));
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
                sheet.style(0, column).bold().wrapText(true).fillColor("E8EEF2").set();
                sheet.width(column, 20);
            }
            sheet.freezePane(0, 1);
        }
    }
}
