package ru.podyom.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.NotFound;

/**
 * A table as a file: the same rows, order and filters as on the screen, nothing cut. The workbook opens with a sheet
 * «О выгрузке» that states filters, time, number of rows and control sums. A controller whose path ends in
 * {@code .{format:xlsx|csv}} returns it, and the browser gets the file.
 *
 * @param table all rows that the filters let through (query {@link TableQuery#everything()})
 * @param title name of the file without date and ending, in Russian
 */
public record TableFile(Table table, String title) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * @param table null where the page asked for shows no table
     * @throws NotFound when there is no table, hence no file
     */
    public static TableFile of(@Nullable Table table, String title) {
        if (table == null) {
            throw new NotFound("table", title);
        }
        return new TableFile(table, title);
    }

    /** Semicolons, UTF-8 with a byte order mark: what a Russian Excel opens by a double click. */
    void csv(OutputStream out, ZoneId zone) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        try (var printer = new CSVPrinter(writer, format)) {
            printer.printRecord(table.heads().stream().map(Table.Head::title).toList());
            for (List<Cell> row : table.rows()) {
                printer.printRecord(row.stream()
                        .map(cell -> unarmed(CellText.of(cell, zone)))
                        .toList());
            }
        }
    }

    void xlsx(OutputStream out, Frame frame) throws IOException {
        new WorkbookFile(table, title, frame).write(out);
    }

    /** A text that a spreadsheet would take for a formula is kept a text. */
    private static String unarmed(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("[-+]?\\d+([.,]\\d+)?")
                ? "'" + text
                : text;
    }
}
