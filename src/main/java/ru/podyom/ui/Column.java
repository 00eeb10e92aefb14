package ru.podyom.ui;

import java.util.List;
import java.util.function.Function;
import ru.podyom.kernel.Scope;

/**
 * A column of a table, defined once for screen, xlsx and csv.
 *
 * @param key name in the address («?sort=name») and, for a sortable column, in the store's list of orders
 * @param title header as people read it
 * @param summed whether the export gives a control sum of the column
 */
public record Column<R>(String key, String title, Function<R, Cell> cell, boolean sortable, boolean summed) {

    /** The columns without that of municipalities, where the reader has but one. */
    public static <R> List<Column<R>> within(Scope scope, List<Column<R>> columns) {
        return scope.isOneMunicipality()
                ? columns.stream()
                        .filter(column -> !column.key().equals("municipality"))
                        .toList()
                : columns;
    }

    public static <R> Column<R> sortable(String key, String title, Function<R, Cell> cell) {
        return new Column<>(key, title, cell, true, false);
    }

    public static <R> Column<R> plain(String key, String title, Function<R, Cell> cell) {
        return new Column<>(key, title, cell, false, false);
    }

    /** A sortable column of numbers whose sum stands in the export. */
    public static <R> Column<R> summed(String key, String title, Function<R, Cell> cell) {
        return new Column<>(key, title, cell, true, true);
    }
}
