package ru.podyom.assessment.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.podyom.workbook.SheetRow;

/** Looks for a known header in the first rows of a sheet and hands the rows below it to the layout. */
final class SheetReading implements Predicate<SheetRow> {

    private static final int LAST_HEADER_ROW = 15;

    /** What stands above the first data row. */
    record Head(Header header, List<HeadLine> lines) {}

    private final Function<Head, @Nullable LayoutRows> begin;
    private final List<HeadLine> lines = new ArrayList<>();
    private @Nullable LayoutRows rows;
    private boolean recognised;

    /** @param begin answers null where the rows below the header are not wanted */
    SheetReading(Function<Head, @Nullable LayoutRows> begin) {
        this.begin = begin;
    }

    @Override
    public boolean test(SheetRow row) {
        LayoutRows known = rows;
        if (known != null) {
            known.row(row);
            return true;
        }
        if (row.number() > LAST_HEADER_ROW) {
            return false;
        }
        lines.add(HeadLine.of(row));
        Header header = Header.find(lines);
        if (header == null) {
            return true;
        }
        recognised = true;
        rows = begin.apply(new Head(header, lines.subList(0, lines.size() - 1)));
        return rows != null;
    }

    void end() {
        LayoutRows known = rows;
        if (known != null) {
            known.end();
        }
    }

    boolean isRecognised() {
        return recognised;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** What the sheet resembles, null where it resembles nothing. */
    @Nullable
    String resembles() {
        return Header.nearest(lines);
    }
}
