package ru.podyom.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of plain rows, as export programs write them; a null is an empty cell. */
public final class TestBook {

    /** A sheet with its rows; empty rows are kept as gaps. */
    public record Rows(String name, List<@Nullable Object[]> rows) {}

    private final List<Rows> sheets = new ArrayList<>();

    public static TestBook sheet(String name) {
        return new TestBook().and(name);
    }

    /** A book of given sheets. */
    public static TestBook of(List<Rows> sheets) {
        TestBook book = new TestBook();
        book.sheets.addAll(sheets);
        return book;
    }

    /** A further sheet; rows go to it from now on. */
    public TestBook and(String name) {
        sheets.add(new Rows(name, new ArrayList<>()));
        return this;
    }

    public TestBook row(@Nullable Object... cells) {
        sheets.getLast().rows().add(cells);
        return this;
    }

    public TestBook rows(List<@Nullable Object[]> rows) {
        sheets.getLast().rows().addAll(rows);
        return this;
    }

    public List<Rows> sheets() {
        return sheets;
    }

    public Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "Tests", "1.0");
            for (Rows sheet : sheets) {
                write(book.newWorksheet(sheet.name()), sheet.rows());
            }
            book.finish();
        }
        return file;
    }

    private static void write(Worksheet sheet, List<@Nullable Object[]> rows) {
        for (int row = 0; row < rows.size(); row++) {
            Object[] cells = rows.get(row);
            for (int column = 0; column < cells.length; column++) {
                if (cells[column] instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (cells[column] != null) {
                    sheet.value(row, column, cells[column].toString());
                }
            }
        }
    }
}
