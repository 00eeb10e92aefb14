package ru.podyom.assessment.reading;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Head;
import ru.podyom.assessment.header.HeaderSearch;
import ru.podyom.workbook.SheetRow;

/** One sheet being read: rows go to the search for a header, and below it to the layout. */
final class SheetReading implements Predicate<SheetRow> {

    private final HeaderSearch search = new HeaderSearch();
    private final Function<Head, @Nullable LayoutRows> begin;
    private boolean recognised;
    private @Nullable LayoutRows rows;

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
        if (!search.mayStandIn(row)) {
            return false;
        }
        Head head = search.look(row);
        if (head == null) {
            return true;
        }
        recognised = true;
        rows = begin.apply(head);
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

    /** Why the sheet is passed over, null where it is read or holds nothing. */
    @Nullable
    String unknown() {
        if (recognised || search.sawNothing()) {
            return null;
        }
        String resembles = search.resembles();
        return resembles == null ? "шапка таблицы не узнана" : resembles;
    }
}
