package ru.podyom.workbook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A copy of a workbook with marks: the cells coloured, and the sentences in a column of their own at the right. All else
 * is passed on as it is, a piece at a time, so a large workbook takes no more memory than a small one.
 */
public final class MarkedCopy {

    private static final String STYLES = "xl/styles.xml";

    private final Workbook book;
    private final Map<String, List<Mark>> bySheet;

    private MarkedCopy(Workbook book, List<Mark> marks) {
        this.book = book;
        this.bySheet = marks.stream().collect(Collectors.groupingBy(Mark::sheet));
    }

    /**
     * Writes the copy; the stream stays open.
     *
     * @throws WorkbookRefused the file is not a workbook that can be read
     */
    public static void write(Path file, List<Mark> marks, OutputStream out) throws IOException, WorkbookRefused {
        try (Workbook book = Workbook.open(file, Limits.USUAL);
                ZipOutputStream zip = new ZipOutputStream(new Unclosed(out))) {
            zip.setLevel(Deflater.BEST_SPEED);
            new MarkedCopy(book, marks).write(zip);
        }
    }

    private void write(ZipOutputStream zip) throws IOException, WorkbookRefused {
        MarkedStyles styles = book.has(STYLES) ? MarkedStyles.of(book, STYLES) : MarkedStyles.NONE;
        for (String name : book.partNames()) {
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
            if (marks != null && book.isPart(sheet, name)) {
                int width = width(sheet);
                try (Inflated in = book.part(name)) {
                    new MarkedSheet(marks, styles, width).copy(in, out);
                } catch (XMLStreamException e) {
                    throw new WorkbookRefused("Лист «%s» повреждён, размеченную копию не сделать.".formatted(name), e);
                }
                return;
            }
        }
        try (Inflated in = book.part(name)) {
            in.transferTo(out);
        }
    }

    /** Columns that the sheet uses; the sentences stand in the next one. */
    private int width(Sheet sheet) throws WorkbookRefused {
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
