package ru.podyom.assessment.importing;

import java.util.List;
import ru.podyom.ui.PageOf;

/** A row with the number of all rows, as a window function gives it. */
record Counted<R>(R row, long total) {

    static <R> PageOf<R> page(List<Counted<R>> rows) {
        return new PageOf<>(
                rows.stream().map(Counted::row).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }
}
