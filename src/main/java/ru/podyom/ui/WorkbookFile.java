package ru.podyom.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a table as an office workbook: real numbers and dates, frozen header, filter, landscape A4. */
final class WorkbookFile {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final String WHOLE = "# ##0";

    /** Rows kept before they go to the browser. */
    private static final int FLUSHED = 1000;

    private final Table table;
    private final String title;
    private final Frame frame;
    private final long[] sums;

    WorkbookFile(Table table, String title, Frame frame) {
        this.table = table;
        this.title = title;
        this.frame = frame;
        this.sums = new long[table.heads().size()];
    }

    void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Podyom", "1.0")) {
            // It comes first in the book and is filled last, when the sums are known.
            var about = workbook.newWorksheet("О выгрузке");
            var data = workbook.newWorksheet("Данные");
            data(data);
            data.finish();
            about(about);
        }
    }

    private void about(Worksheet sheet) {
        sheet.width(0, 34);
        sheet.width(1, WIDEST);
        var lines = new Lines(sheet);
        lines.add("Выгрузка", title);
        lines.add("Чьи данные", frame.unit());
        lines.add("По состоянию на", Words.moment(frame.now(), frame.zone()));
        lines.add(
                "Поиск",
                table.query().search().isEmpty() ? "нет" : table.query().search());
        table.applied().forEach(lines::add);
        lines.add("Строк", table.rows().size());
        for (int column = 0; column < table.heads().size(); column++) {
            var head = table.heads().get(column);
            if (head.summed()) {
                lines.add("Контрольная сумма: " + head.title(), sums[column]);
            }
        }
        lines.add(
                "Назначение",
                "Для формирования программ развития и методической помощи, не для оценки школ и педагогов.");
    }

    private void data(Worksheet sheet) throws IOException {
        for (int column = 0; column < table.heads().size(); column++) {
            sheet.value(0, column, table.heads().get(column).title());
            sheet.style(0, column).bold().wrapText(true).fillColor("E8EEF2").set();
            sheet.width(column, width(column));
        }
        sheet.freezePane(0, 1);
        var formats = new Formats(sheet, table.heads().size());
        int row = 1;
        for (List<Cell> cells : table.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                var cell = cells.get(column);
                put(sheet, row, column, cell);
                formats.of(row, column, format(cell));
                sums[column] += cell instanceof Cell.Amount number ? number.value() : 0;
            }
            if (row % FLUSHED == 0) {
                formats.set(row);
                sheet.flush();
            }
            row++;
        }
        formats.set(row - 1);
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(0, 0, row - 1, table.heads().size() - 1);
        }
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.footer("стр. &P из &N", Position.CENTER);
    }

    private int width(int column) {
        int longest = table.heads().get(column).title().length();
        for (List<Cell> row : table.rows().subList(0, Math.min(200, table.rows().size()))) {
            longest =
                    Math.max(longest, CellText.of(row.get(column), frame.zone()).length());
        }
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }

    private void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Amount number -> sheet.value(row, column, number.value());
            case Cell.Fraction fraction
            when fraction.share().of() > 0 ->
                sheet.value(row, column, fraction.share().permille() / 1000.0);
            case Cell.Day day -> sheet.value(row, column, day.day());
            case Cell.Moment moment -> sheet.value(row, column, LocalDateTime.ofInstant(moment.at(), frame.zone()));
            case Cell.Blank _, Cell.Pick _ -> {}
            case Cell.Text _, Cell.Link _, Cell.Links _, Cell.Lines _, Cell.Badge _, Cell.Fraction _ ->
                sheet.value(row, column, CellText.of(cell, frame.zone()));
        }
    }

    private static @Nullable String format(Cell cell) {
        return switch (cell) {
            case Cell.Amount _ -> WHOLE;
            case Cell.Fraction fraction when fraction.share().of() > 0 -> "0.0%";
            case Cell.Day _ -> "dd.mm.yyyy";
            case Cell.Moment _ -> "dd.mm.yyyy hh:mm";
            case Cell.Blank _,
                    Cell.Pick _,
                    Cell.Text _,
                    Cell.Link _,
                    Cell.Links _,
                    Cell.Lines _,
                    Cell.Badge _,
                    Cell.Fraction _ -> null;
        };
    }

    /** Formats of cells, set for a run of rows at once: set for each cell they cost a quarter of a large file. */
    private static final class Formats {
        private final Worksheet sheet;
        private final @Nullable String[] running;
        private final int[] from;

        Formats(Worksheet sheet, int columns) {
            this.sheet = sheet;
            running = new String[columns];
            from = new int[columns];
        }

        void of(int row, int column, @Nullable String format) {
            if (!Objects.equals(format, running[column])) {
                end(row - 1, column);
                running[column] = format;
                from[column] = row;
            }
        }

        /** @param last row that has been written */
        void set(int last) {
            for (int column = 0; column < running.length; column++) {
                end(last, column);
                from[column] = last + 1;
            }
        }

        private void end(int last, int column) {
            String format = running[column];
            if (format != null && last >= from[column]) {
                sheet.range(from[column], column, last, column)
                        .style()
                        .format(format)
                        .set();
            }
        }
    }

    /** Pairs of a name and a value, one under another. */
    private static final class Lines {
        private final Worksheet sheet;
        private int row;

        Lines(Worksheet sheet) {
            this.sheet = sheet;
        }

        void add(String name, String value) {
            sheet.value(row, 1, value);
            name(name);
        }

        void add(String name, long value) {
            sheet.value(row, 1, value);
            sheet.style(row, 1).format(WHOLE).horizontalAlignment("left").set();
            name(name);
        }

        private void name(String name) {
            sheet.value(row, 0, name);
            sheet.style(row, 0).bold().set();
            row++;
        }
    }
}
