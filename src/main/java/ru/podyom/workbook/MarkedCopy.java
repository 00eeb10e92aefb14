package ru.podyom.workbook;

import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A copy of a table file with marks: the cells coloured, and the sentences in a column of their own at the right. In an
 * xlsx all else is passed on as it is, a piece at a time, so a large book takes no more memory than a small one; any
 * other file becomes an xlsx with the same cells.
 */
public final class MarkedCopy {

    private static final String STYLES = "xl/styles.xml";

    private final XlsxBook book;
    private final Archive archive;
    private final Map<String, List<Mark>> bySheet;

    private MarkedCopy(XlsxBook book, Map<String, List<Mark>> bySheet) {
        this.book = book;
        this.archive = book.archive();
        this.bySheet = bySheet;
    }

    /**
     * Writes the copy, an xlsx; the stream stays open.
     *
     * @throws WorkbookRefused the file is not a table that can be read
     */
    public static void write(Path file, List<Mark> marks, OutputStream out) throws IOException, WorkbookRefused {
        Map<String, List<Mark>> bySheet = marks.stream().collect(Collectors.groupingBy(Mark::sheet));
        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            if (!(book instanceof XlsxBook xlsx)) {
                new RewrittenCopy(book, bySheet).write(new Unclosed(out));
                return;
            }
            try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(out))) {
                zip.setLevel(Deflater.BEST_SPEED);
                new MarkedCopy(xlsx, bySheet).write(zip);
            } catch (ZipException | EOFException damaged) {
                // a part that the reader of tables does not look at
                throw Archive.refusal(damaged);
            }
        }
    }

    private void write(ZipOutputStream zip) throws IOException, WorkbookRefused {
        MarkedStyles styles = archive.has(STYLES) ? MarkedStyles.of(archive, STYLES) : MarkedStyles.NONE;
        for (String name : archive.names()) {
            zip.putNextEntry(new ZipEntry(name));
            if (name.equalsIgnoreCase(STYLES) && styles.isKnown()) {
                zip.write(styles.xml());
            } else {
                part(name, styles, zip);
            }
            zip.closeEntry();
        }
    }

    private void part(String name, MarkedStyles styles, OutputStream out) throws IOException, WorkbookRefused {
        for (Sheet sheet : book.sheets()) {
            List<Mark> marks = bySheet.get(sheet.name());
            if (marks != null && Archive.same(sheet.part(), name)) {
                int width = width(book, sheet);
                try (InputStream in = archive.part(name)) {
                    new MarkedSheet(marks, styles, width).copy(in, out);
                } catch (XMLStreamException e) {
                    throw new WorkbookRefused("Лист «%s» повреждён, размеченную копию не сделать.".formatted(name), e);
                }
                return;
            }
        }
        try (InputStream in = archive.part(name)) {
            in.transferTo(out);
        }
    }

    /** Columns that the sheet uses; the sentences stand in the next one. */
    static int width(Workbook book, Sheet sheet) throws WorkbookRefused {
        int[] width = {1};
        book.read(sheet, row -> {
            width[0] = Math.max(width[0], row.width());
            return true;
        });
        return width[0];
    }

    /** The stream belongs to the caller. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
