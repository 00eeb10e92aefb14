package ru.podyom.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The cells of a table that is no xlsx, written into one with the marks. */
final class RewrittenCopy {

    private static final int MOST_ROWS = 1 << 20;
    private static final int LONGEST_CELL = 32_000;
    private static final int LONGEST_NAME = 31;
    private static final int KEPT_ROWS = 500;

    private final Workbook book;
    private final Map<String, List<Mark>> bySheet;
    private final Set<String> names = new HashSet<>();

    RewrittenCopy(Workbook book, Map<String, List<Mark>> bySheet) {
        this.book = book;
        this.bySheet = bySheet;
    }

    void write(OutputStream out) throws IOException, WorkbookRefused {
        try (org.dhatim.fastexcel.Workbook copy = new org.dhatim.fastexcel.Workbook(out, "Podyom", "1.0")) {
            for (Sheet sheet : book.sheets()) {
                Worksheet page = copy.newWorksheet(name(sheet.name()));
                new Page(page, bySheet.getOrDefault(sheet.name(), List.of()), MarkedCopy.width(book, sheet))
                        .copy(sheet);
                page.finish();
            }
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        }
    }

    /** Excel allows fewer signs in the name of a sheet than others do, and no name twice. */
    private String name(String of) {
        String base = of.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").strip();
        base = base.isEmpty() ? "Лист" : base.substring(0, Math.min(base.length(), LONGEST_NAME - 4));
        String name = base;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + " " + i;
        }
        return name;
    }

    /** One sheet on its way. */
    private final class Page {

        private final Worksheet page;
        private final int sentenceColumn;
        private final Map<Integer, TreeMap<Integer, Mark>> byRow = new HashMap<>();
        private int last;
        private int kept;

        Page(Worksheet page, List<Mark> marks, int sentenceColumn) {
            this.page = page;
            this.sentenceColumn = Math.min(sentenceColumn, (1 << 14) - 1);
            for (Mark mark : marks) {
                byRow.computeIfAbsent(mark.row(), row -> new TreeMap<>())
                        .merge(mark.column(), mark, (one, other) -> one.error() ? one : other);
            }
        }

        void copy(Sheet sheet) throws WorkbookRefused {
            book.read(sheet, row -> {
                boolean fits = row.number() <= MOST_ROWS;
                if (fits && row.number() > last) {
                    last = row.number();
                    row(row);
                }
                return fits;
            });
        }

        private void row(SheetRow row) {
            int at = row.number() - 1;
            for (int column = 0; column < row.width(); column++) {
                cell(row, at, column);
            }
            TreeMap<Integer, Mark> marks = byRow.get(row.number());
            if (marks != null) {
                StringBuilder told = new StringBuilder();
                marks.forEach((column, mark) -> {
                    page.style(at, column)
                            .fillColor(mark.error() ? MarkedStyles.RED : MarkedStyles.YELLOW)
                            .set();
                    told.append(told.isEmpty() ? "" : " ")
                            .append(mark.cell())
                            .append(": ")
                            .append(mark.sentence());
                });
                page.inlineString(at, sentenceColumn, written(told.toString()));
            }
            if (++kept % KEPT_ROWS == 0) {
                flush();
            }
        }

        private void cell(SheetRow row, int at, int column) {
            String text = row.text(column);
            Double number = row.kind(column) == CellKind.NUMBER ? number(text) : null;
            if (number != null) {
                page.value(at, column, number);
            } else if (!text.isEmpty()) {
                page.inlineString(at, column, written(text));
            }
        }

        private void flush() {
            try {
                page.flush();
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
        }

        private static @Nullable Double number(String text) {
            try {
                double number = Double.parseDouble(text.replace(',', '.'));
                return Double.isFinite(number) ? number : null;
            } catch (NumberFormatException words) {
                return null;
            }
        }

        private static String written(String text) {
            String tidy = text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", " ");
            return tidy.length() > LONGEST_CELL ? tidy.substring(0, LONGEST_CELL) : tidy;
        }
    }
}
