package ru.podyom.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as a file: the same rows, order and filters as on the screen, nothing cut. The workbook opens with a sheet
 * «О выгрузке» that states filters, time, number of rows and control sums.
 */
public final class TableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Table table;
    private final String title;
    private final Frame frame;

    private TableFile(Table table, String title, Frame frame) {
        this.table = table;
        this.title = title;
        this.frame = frame;
    }

    /**
     * @param table all rows that the filters let through (query {@link TableQuery#everything()})
     * @param title name of the file without date and ending, in Russian
     */
    public static TableFile of(Table table, String title, Frame frame) {
        return new TableFile(table, title, frame);
    }

    /** Answers the request with the file; {@code format} is «xlsx» or «csv». */
    public void send(String format, HttpServletResponse response) throws IOException {
        var day = LocalDate.ofInstant(frame.now(), frame.zone());
        var name = title + " " + day + "." + format;
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("Cache-Control", "no-store");
        if (format.equals("csv")) {
            response.setContentType("text/csv;charset=UTF-8");
            csv(response.getOutputStream());
        } else {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            xlsx(response.getOutputStream());
        }
    }

    /** Semicolons, UTF-8 with a byte order mark: what a Russian Excel opens by a double click. */
    void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        try (var printer = new CSVPrinter(writer, format)) {
            printer.printRecord(table.heads().stream().map(Table.Head::title).toList());
            for (List<Cell> row : table.rows()) {
                printer.printRecord(
                        row.stream().map(this::plain).map(TableFile::unarmed).toList());
            }
        }
    }

    void xlsx(OutputStream out) throws IOException {
        new WorkbookFile(table, title, frame).write(out);
    }

    private String plain(Cell cell) {
        return CellText.of(cell, frame.zone());
    }

    /** A text that a spreadsheet would take for a formula is kept a text. */
    private static String unarmed(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("[-+]?\\d+([.,]\\d+)?")
                ? "'" + text
                : text;
    }
}
