package ru.podyom.school.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Problem;
import ru.podyom.workbook.Limits;
import ru.podyom.workbook.Sheet;
import ru.podyom.workbook.SheetRow;
import ru.podyom.workbook.Workbook;
import ru.podyom.workbook.WorkbookRefused;

/** Reads a registry from xlsx or csv; columns are found by their titles in the first rows of a sheet. */
final class RegistryReader {

    static final int LARGEST_FILE = 5 << 20;

    private static final int HEADER_WITHIN = 15;
    private static final int MOST_ROWS = 20_000;
    private static final Limits LIMITS = new Limits(LARGEST_FILE, 200L << 20, 250, 16L << 20);

    private final List<FileRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Map<Integer, RegistryColumn> header = Map.of();
    private boolean headed;
    private int seen;

    private RegistryReader() {}

    static RegistryFile read(byte[] content) {
        RegistryReader reader = new RegistryReader();
        boolean zip = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        boolean old = content.length > 1 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF;
        try {
            if (zip || old) {
                reader.workbook(content);
            } else {
                reader.text(content);
            }
        } catch (WorkbookRefused refused) {
            return RegistryFile.refused(refused.sentence());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return reader.result();
    }

    private RegistryFile result() {
        if (!headed) {
            return RegistryFile.refused("Не нашли шапку таблицы: в первых " + HEADER_WITHIN
                    + " строках нет столбца «Официальное название». Возьмите наш шаблон.");
        }
        if (rows.size() > MOST_ROWS) {
            return RegistryFile.refused("В файле больше 20 000 строк: это не реестр школ.");
        }
        return new RegistryFile(rows, problems);
    }

    private void workbook(byte[] content) throws IOException, WorkbookRefused {
        Path file = Files.createTempFile("registry", ".xlsx");
        try {
            Files.write(file, content);
            try (Workbook book = Workbook.open(file, LIMITS)) {
                for (Sheet sheet : book.sheets()) {
                    if (!sheet.hidden() && !headed) {
                        seen = 0;
                        book.read(sheet, row -> row(sheet.name(), row));
                    }
                }
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private boolean row(String sheet, SheetRow row) {
        Map<Integer, String> cells = new HashMap<>();
        for (int column = 0; column < row.width(); column++) {
            String text = tidy(row.text(column));
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        }
        return take(sheet, row.number(), cells);
    }

    private void text(byte[] content) throws IOException {
        String text = decoded(content);
        String start = text.lines().limit(HEADER_WITHIN).reduce("", (a, b) -> a + b);
        char delimiter = start.indexOf(';') >= 0 ? ';' : start.indexOf('\t') >= 0 ? '\t' : ',';
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        try (var parser = format.parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                Map<Integer, String> cells = new HashMap<>();
                for (int column = 0; column < line.size(); column++) {
                    String cell = tidy(line.get(column));
                    if (!cell.isEmpty()) {
                        cells.put(column, cell);
                    }
                }
                if (!take("CSV", (int) line.getRecordNumber(), cells)) {
                    return;
                }
            }
        } catch (UncheckedIOException broken) {
            problems.add(Problem.error(
                    "CSV", null, null, "Файл оборван: кавычка открыта и не закрыта. Сохраните его как CSV ещё раз."));
        }
    }

    /** UTF-8, or the encoding of a Russian Windows. */
    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1251"));
        }
    }

    private static String tidy(String cell) {
        return cell.strip().replaceAll("[\\s\\u00a0]+", " ").replaceFirst("^'(?=[=+@-])", "");
    }

    /** Takes a row in; answers whether to go on. */
    private boolean take(String sheet, int number, Map<Integer, String> cells) {
        seen++;
        if (!headed) {
            header = header(cells);
            headed = header.containsValue(RegistryColumn.OFFICIAL);
            if (headed) {
                reportStrangers(sheet, number, cells);
            }
            return headed || seen < HEADER_WITHIN;
        }
        Map<RegistryColumn, String> known = new EnumMap<>(RegistryColumn.class);
        Map<RegistryColumn, String> addresses = new EnumMap<>(RegistryColumn.class);
        header.forEach((column, name) -> {
            addresses.put(name, SheetRow.letters(column) + number);
            @Nullable String cell = cells.get(column);
            if (cell != null) {
                known.put(name, cell);
            }
        });
        if (!known.isEmpty()) {
            rows.add(new FileRow(sheet, number, known, addresses));
        }
        return rows.size() <= MOST_ROWS;
    }

    private static Map<Integer, RegistryColumn> header(Map<Integer, String> cells) {
        Map<Integer, RegistryColumn> header = new HashMap<>();
        cells.forEach((column, text) -> RegistryColumn.named(text)
                .filter(name -> !header.containsValue(name))
                .ifPresent(name -> header.put(column, name)));
        return header;
    }

    private void reportStrangers(String sheet, int number, Map<Integer, String> cells) {
        cells.forEach((column, text) -> {
            if (!header.containsKey(column)) {
                problems.add(Problem.warning(
                        sheet,
                        SheetRow.letters(column) + number,
                        text,
                        "Столбец не узнан или повторён, его не читаем. Названия столбцов — в шаблоне."));
            }
        });
    }
}
