package ru.podyom.assessment.reading;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.ExamTitle;
import ru.podyom.assessment.header.Head;
import ru.podyom.assessment.header.HeaderSearch;
import ru.podyom.workbook.SheetRow;

/** One sheet being read: rows go to the search for a header, and below it to the layout. */
final class SheetReading implements Predicate<SheetRow> {

    private HeaderSearch search;
    private final Function<Head, @Nullable LayoutRows> begin;
    private boolean recognised;
    private boolean exams;
    private int title;
    private @Nullable LayoutRows rows;

    /** @param begin answers null where the rows below the header are not wanted */
    SheetReading(HeaderSearch search, Function<Head, @Nullable LayoutRows> begin) {
        this.search = search;
        this.begin = begin;
    }

    @Override
    public boolean test(SheetRow row) {
        if (exams && ExamTitle.in(row) != null) {
            next(row);
        }
        LayoutRows known = rows;
        if (known != null) {
            known.row(row);
            return true;
        }
        return (exams && title == 0) || search(row);
    }

    /** An exam ends where the title of the next one stands. */
    private void next(SheetRow row) {
        end();
        rows = null;
        title = row.number();
        search = new HeaderSearch(title - 1);
    }

    private boolean search(SheetRow row) {
        if (!search.mayStandIn(row)) {
            return exams;
        }
        Head head = search.look(row);
        if (head == null) {
            return true;
        }
        recognised = true;
        exams = head.layout().isExam();
        title = 0;
        rows = begin.apply(head);
        return exams || rows != null;
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
        if (title > 0) {
            return "под заголовком экзамена в строке " + title + " нет шапки таблицы; строки под ним не прочитаны";
        }
        if (recognised || search.sawNothing()) {
            return null;
        }
        String resembles = search.resembles();
        return resembles == null ? "шапка таблицы не узнана" : resembles;
    }
}
