package ru.podyom.workbook;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Text with separators: UTF-8, UTF-16 with its mark or Windows-1251, cells between semicolons, tabs or commas. Excel
 * leaves its traces in such files: a first line «sep=;», codes as {@code ="0012"}, an apostrophe before a number.
 */
final class CsvBook extends Workbook {

    private static final Sheet ONLY = new Sheet("CSV", false, "");
    private static final char[] SEPARATORS = {';', '\t', ','};
    private static final int PROBE = 1 << 16;
    private static final int LONGEST_ROW = 4 << 20;
    private static final char MARK = '\ufeff';
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,15})?");

    private final Path file;
    private final Charset charset;
    private final CSVFormat format;

    private CsvBook(Path file, Charset charset, CSVFormat format) {
        this.file = file;
        this.charset = charset;
        this.format = format;
    }

    static CsvBook open(Path file) throws IOException {
        Charset charset = charset(file);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(start(file, charset)))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        return new CsvBook(file, charset, format);
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(ONLY);
    }

    @Override
    public void read(Sheet sheet, Predicate<SheetRow> rows) throws WorkbookRefused {
        SheetRow row = new SheetRow();
        int number = 0;
        try (Bounded text = new Bounded(reader(file, charset));
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            boolean goesOn = true;
            while (goesOn) {
                CSVRecord line = next(records, number + 1);
                if (line == null) {
                    return;
                }
                text.beginRow();
                if (number == 0 && line.size() > 0 && isSeparatorLine(line.get(0))) {
                    continue;
                }
                number++;
                fill(row, number, line);
                goesOn = row.isBlank() || rows.test(row);
            }
        } catch (IOException e) {
            throw refusal(number + 1, e);
        }
    }

    @Override
    public void close() {
        // every reading opens the file for itself
    }

    private static @Nullable CSVRecord next(Iterator<CSVRecord> records, int number) throws WorkbookRefused {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw refusal(number, e);
        }
    }

    private static WorkbookRefused refusal(int number, Throwable cause) {
        return new WorkbookRefused(
                ("Текст с разделителями (CSV) не читается, начиная со строки %d: кавычка открыта и не закрыта или строка"
                                + " непомерно длинна. Сохраните его из Excel заново, лучше как .xlsx.")
                        .formatted(number),
                cause);
    }

    private static void fill(SheetRow row, int number, CSVRecord line) throws WorkbookRefused {
        row.begin(number);
        for (int column = 0; column < line.size(); column++) {
            String cell = plain(line.get(column));
            row.beginCell(column);
            row.append(cell);
            boolean figure = !cell.isEmpty() && NUMBER.matcher(cell).matches();
            row.endCell(column, figure ? CellKind.NUMBER : CellKind.TEXT);
        }
    }

    private static String plain(String cell) {
        String text = cell.strip();
        if (!text.isEmpty() && text.charAt(0) == MARK) {
            text = text.substring(1);
        }
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
            return text.substring(2, text.length() - 1);
        }
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+@-0123456789".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    /** Excel obeys this line and does not show it. */
    private static boolean isSeparatorLine(String cell) {
        return cell.strip()
                .replace(String.valueOf(MARK), "")
                .toLowerCase(Locale.ROOT)
                .matches("sep=.?");
    }

    /** What divides a line into most cells; figures with a comma are no more cells than there are. */
    private static char separator(String start) {
        char best = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            int cells =
                    start.lines().mapToInt(line -> count(line, separator)).max().orElse(0);
            if (cells > most) {
                most = cells;
                best = separator;
            }
        }
        return best;
    }

    private static int count(String line, char separator) {
        int found = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            found += c == separator && !quoted ? 1 : 0;
        }
        return found;
    }

    private static String start(Path file, Charset charset) throws IOException {
        char[] chars = new char[PROBE];
        try (Reader reader = reader(file, charset)) {
            int count = reader.read(chars, 0, PROBE);
            return count <= 0 ? "" : new String(chars, 0, count);
        }
    }

    /** A byte that is no letter becomes a question mark and not a fault. */
    private static Reader reader(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), PROBE);
    }

    /** What is no UTF-8 was written by a Russian Windows. */
    private static Charset charset(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] mark = in.readNBytes(2);
            int first = mark.length < 2 ? 0 : ((mark[0] & 0xff) << 8) | (mark[1] & 0xff);
            if (first == 0xFFFE || first == 0xFEFF) {
                return StandardCharsets.UTF_16;
            }
        }
        char[] chars = new char[PROBE];
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int count = 0;
            while (count >= 0) {
                count = reader.read(chars);
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return Charset.forName("windows-1251");
        }
    }

    /** A quote that is never closed would take the whole file into one cell. */
    private static final class Bounded extends FilterReader {

        private int since;

        Bounded(Reader in) {
            super(in);
        }

        void beginRow() {
            since = 0;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            count(count);
            return count;
        }

        private void count(int more) throws IOException {
            since += more;
            if (since > LONGEST_ROW) {
                throw new IOException("a row is longer than " + LONGEST_ROW);
            }
        }
    }
}
