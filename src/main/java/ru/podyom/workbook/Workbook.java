package ru.podyom.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * A table file read as a stream of rows: xlsx, xls, ods or text with separators, told by its content, never by its name.
 * What is none of these, is broken, closed by a password or made to exhaust memory ends in {@link WorkbookRefused} with
 * a sentence for the user; nothing outside the file is reached.
 */
public abstract sealed class Workbook implements Closeable permits XlsxBook, XlsBook, OdsBook, CsvBook {

    static final int MOST_SHEETS = 255;

    /**
     * Opens a table file.
     *
     * @throws IOException the file cannot be opened at all
     * @throws WorkbookRefused it is not a table that can be read
     */
    public static Workbook open(Path file, Limits limits) throws IOException, WorkbookRefused {
        return switch (Container.of(file, limits)) {
            case ZIP -> zipped(Archive.open(file, limits));
            case OLE2 -> XlsBook.open(file);
            case TEXT -> CsvBook.open(file);
        };
    }

    /** The worksheets in the order of their tabs, hidden ones too; text has one. */
    public abstract List<Sheet> sheets();

    /**
     * Hands out the rows of a sheet that hold anything, in the order of the file.
     *
     * @param rows told each row; answers whether to go on
     */
    public abstract void read(Sheet sheet, Predicate<SheetRow> rows) throws WorkbookRefused;

    private static Workbook zipped(Archive archive) throws IOException, WorkbookRefused {
        boolean opened = false;
        try {
            boolean openDocument = archive.has("content.xml") && !archive.has("xl/workbook.xml");
            Workbook book = openDocument ? new OdsBook(archive) : new XlsxBook(archive);
            checkSheets(book);
            opened = true;
            return book;
        } catch (IOException e) {
            throw Archive.refusal(e);
        } finally {
            if (!opened) {
                archive.close();
            }
        }
    }

    static void checkSheets(Workbook book) throws WorkbookRefused {
        if (book.sheets().isEmpty()) {
            throw new WorkbookRefused("В книге нет ни одного листа с таблицей.");
        }
        if (book.sheets().size() > MOST_SHEETS) {
            throw new WorkbookRefused("В книге больше %d листов, такой файл не читается.".formatted(MOST_SHEETS));
        }
    }
}
