package ru.podyom.identification.lists;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** Page of a table whose rows are all at hand: lists and runs are short enough to be ordered in memory. */
public final class Slice {

    private Slice() {}

    /** The rows of the page asked for, in the order asked for; an unknown order leaves the rows as they come. */
    public static <R> PageOf<R> of(List<R> rows, TableQuery query, Map<String, Comparator<R>> orders) {
        var sort = query.sort();
        var order = sort == null ? null : orders.get(sort);
        var sorted = order == null
                ? rows
                : rows.stream()
                        .sorted(query.descending() ? order.reversed() : order)
                        .toList();
        int from = Math.min(query.offset(), sorted.size());
        int to = (int) Math.min((long) from + query.size(), sorted.size());
        return new PageOf<>(sorted.subList(from, to), sorted.size());
    }

    /** Order of a Russian dictionary. */
    public static <R> Comparator<R> byText(Function<R, String> text) {
        var collator = Collator.getInstance(Words.RUSSIAN);
        return (one, other) -> collator.compare(text.apply(one), text.apply(other));
    }
}
