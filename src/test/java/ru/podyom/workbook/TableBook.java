package ru.podyom.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The rows of a {@link TestBook} in every container that people send. */
public enum TableBook {
    XLSX {
        @Override
        public byte[] write(TestBook book) throws IOException {
            Path file = Files.createTempFile("table", ".xlsx");
            try {
                return Files.readAllBytes(book.save(file));
            } finally {
                Files.delete(file);
            }
        }
    },
    XLS {
        @Override
        public byte[] write(TestBook book) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (HSSFWorkbook old = new HSSFWorkbook()) {
                for (TestBook.Rows sheet : book.sheets()) {
                    var page = old.createSheet(sheet.name());
                    for (int at = 0; at < sheet.rows().size(); at++) {
                        Object[] cells = sheet.rows().get(at);
                        var row = page.createRow(at);
                        for (int column = 0; column < cells.length; column++) {
                            if (cells[column] instanceof Number number) {
                                row.createCell(column).setCellValue(number.doubleValue());
                            } else if (cells[column] != null) {
                                row.createCell(column).setCellValue(cells[column].toString());
                            }
                        }
                    }
                }
                old.write(bytes);
            }
            return bytes.toByteArray();
        }
    },
    ODS {
        @Override
        public byte[] write(TestBook book) throws IOException {
            StringBuilder tables = new StringBuilder();
            for (TestBook.Rows sheet : book.sheets()) {
                tables.append("<table:table table:name=\"%s\">".formatted(escaped(sheet.name())));
                for (Object[] row : sheet.rows()) {
                    tables.append("<table:table-row>");
                    for (Object cell : row) {
                        tables.append(openDocument(cell));
                    }
                    tables.append("<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>");
                }
                tables.append("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/>")
                        .append("</table:table-row></table:table>");
            }
            return ods(tables.toString());
        }
    },
    CSV {
        @Override
        public byte[] write(TestBook book) {
            return text(book, ";").getBytes(StandardCharsets.UTF_8);
        }
    },
    CSV_1251 {
        @Override
        public byte[] write(TestBook book) {
            return text(book, "\t").getBytes(Charset.forName("windows-1251"));
        }
    };

    private static final String NAMES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
            + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
            + "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    public abstract byte[] write(TestBook book) throws IOException;

    /** The same for those who cannot do anything about a full disk. */
    public byte[] of(TestBook book) {
        try {
            return write(book);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    public Path save(TestBook book, Path file) throws IOException {
        return Files.write(file, write(book));
    }

    /** A spreadsheet of OpenDocument around the given tables. */
    public static byte[] ods(String tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            part(
                    zip,
                    "content.xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content " + NAMES + ">"
                            + "<office:automatic-styles><style:style style:name=\"ta2\" style:family=\"table\">"
                            + "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
                            + "<office:body><office:spreadsheet>" + tables
                            + "</office:spreadsheet></office:body></office:document-content>");
            part(zip, "META-INF/manifest.xml", "<manifest/>");
        }
        return bytes.toByteArray();
    }

    static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        OutputStream out = zip;
        out.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String openDocument(@Nullable Object cell) {
        if (cell == null) {
            return "<table:table-cell/>";
        }
        return cell instanceof Number
                ? "<table:table-cell office:value-type=\"float\" office:value=\"%s\"><text:p>%s</text:p></table:table-cell>"
                        .formatted(cell, cell)
                : "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
                        .formatted(escaped(cell.toString()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** Text holds one table, the first sheet; figures with a comma, as a Russian Excel writes them. */
    private static String text(TestBook book, String separator) {
        StringBuilder text = new StringBuilder();
        List<@Nullable Object[]> rows = book.sheets().getFirst().rows();
        for (Object[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                text.append(column == 0 ? "" : separator).append(quoted(row[column]));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(@Nullable Object cell) {
        String text = cell == null ? "" : cell.toString();
        if (cell instanceof Double) {
            return text.replace('.', ',');
        }
        return text.matches("(?s).*[\";\\t\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
