package ru.podyom.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.xml.sax.InputSource;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.assessment.reading.ResultReader;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.workbook.Limits;

/**
 * Reads a generated result file of 100 000 rows and 26 columns by our reader, by fastexcel's and by POI's event reader
 * in turn, in one process, and prints the median of each with the ratio to POI. Every reader turns every cell into a
 * string; the last line also counts by the rules of the layout. All find the same characters, or the run fails.
 *
 * <p>Arguments: rounds (5).
 */
public final class ReadingBench {

    private static final int ROWS = 100_000;
    private static final int TASKS = 19;
    private static final String[] HEAD = {
        "логин школы", "регион", "код обучающегося", "пол", "класс", "вариант", "всего баллов"
    };

    /** A way to read the whole file. */
    private interface Reader {
        long characters(Path file) throws Exception;
    }

    private ReadingBench() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        for (boolean shared : new boolean[] {true, false}) {
            Path file = Files.createTempFile("Математика 5 класс 2021 ", ".xlsx");
            try {
                write(file, shared);
                System.out.printf(
                        "%n%d rows x %d columns, %s strings, %.1f MB%n",
                        ROWS, HEAD.length + TASKS, shared ? "shared" : "inline", Files.size(file) / 1e6);
                compare(file, rounds);
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void compare(Path file, int rounds) throws Exception {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("POI events", ReadingBench::poi);
        readers.put("fastexcel", ReadingBench::fastexcel);
        readers.put("ours, cells", ReadingBench::cells);
        readers.put("ours, counted", ReadingBench::counted);
        Map<String, long[]> millis = new LinkedHashMap<>();
        readers.keySet().forEach(name -> millis.put(name, new long[rounds]));
        for (int round = -2; round < rounds; round++) {
            long expected = -1;
            for (Map.Entry<String, Reader> reader : readers.entrySet()) {
                long start = System.nanoTime();
                long characters = reader.getValue().characters(file);
                long took = (System.nanoTime() - start) / 1_000_000;
                if (round >= 0) {
                    millis.get(reader.getKey())[round] = took;
                }
                expected = expected < 0 || characters < 0 ? Math.max(expected, characters) : expected;
                if (characters >= 0 && characters != expected) {
                    throw new IllegalStateException(reader.getKey() + ": " + characters + " instead of " + expected);
                }
            }
        }
        double poi = median(millis.get("POI events"));
        millis.forEach((name, all) -> System.out.printf(
                "%-14s %6.0f ms   %5.1f x POI   %s%n", name, median(all), poi / median(all), Arrays.toString(all)));
    }

    private static double median(long[] millis) {
        long[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long poi(Path file) throws Exception {
        long[] characters = new long[1];
        try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(zip);
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            var parser = factory.newSAXParser().getXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(zip),
                    new XSSFSheetXMLHandler.SheetContentsHandler() {
                        @Override
                        public void startRow(int row) {
                            // only cells are looked at
                        }

                        @Override
                        public void endRow(int row) {
                            // only cells are looked at
                        }

                        @Override
                        public void cell(String address, String value, XSSFComment comment) {
                            characters[0] += value.length();
                        }
                    },
                    false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        }
        return characters[0];
    }

    private static long fastexcel(Path file) throws IOException {
        long characters = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                var rows = book.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                for (int cell = 0; cell < row.getCellCount(); cell++) {
                    characters += row.getCellText(cell).length();
                }
            }
        }
        return characters;
    }

    private static long cells(Path file) throws Exception {
        long[] characters = new long[1];
        try (var book = ru.podyom.workbook.Workbook.open(file, Limits.USUAL)) {
            book.read(book.sheets().getFirst(), row -> {
                for (int column = 0; column < row.width(); column++) {
                    characters[0] += row.text(column).length();
                }
                return true;
            });
        }
        return characters[0];
    }

    /** Counts instead of characters, so there is nothing to compare: -1. */
    private static long counted(Path file) {
        Reading reading = new ResultReader(Scales.shipped())
                .read(file, ReadingOptions.NONE)
                .getFirst();
        if (reading.rows() != ROWS || reading.refused() != 0) {
            throw new IllegalStateException("rows: " + reading.rows() + ", refused: " + reading.refused());
        }
        return -1;
    }

    private static void write(Path file, boolean shared) throws IOException {
        Random random = new Random(2021);
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "Bench", "1.0");
            Worksheet sheet = book.newWorksheet("Sheet");
            for (int column = 0; column < HEAD.length + TASKS; column++) {
                text(
                        sheet,
                        0,
                        column,
                        column < HEAD.length ? HEAD[column] : "балл за " + (column - HEAD.length + 1),
                        shared);
            }
            for (int row = 1; row <= ROWS; row++) {
                row(sheet, row, random, shared);
            }
            book.finish();
        }
    }

    private static void row(Worksheet sheet, int row, Random random, boolean shared) {
        int school = row / 150;
        text(sheet, row, 0, "sch99" + (1000 + school), shared);
        text(sheet, row, 1, "Выдуманный район " + school / 20, shared);
        text(sheet, row, 2, Integer.toString(50_001 + row % 150), shared);
        text(sheet, row, 3, random.nextBoolean() ? "м" : "ж", shared);
        text(sheet, row, 4, "нет", shared);
        text(sheet, row, 5, "1", shared);
        int total = 0;
        for (int task = 0; task < TASKS; task++) {
            int score = random.nextInt(2);
            total += score;
            text(
                    sheet,
                    row,
                    HEAD.length + task,
                    random.nextInt(20) == 0 && score == 0 ? "X" : Integer.toString(score),
                    shared);
        }
        text(sheet, row, 6, Integer.toString(total), shared);
    }

    private static void text(Worksheet sheet, int row, int column, String text, boolean shared) {
        if (shared) {
            sheet.value(row, column, text);
        } else {
            sheet.inlineString(row, column, text);
        }
    }
}
