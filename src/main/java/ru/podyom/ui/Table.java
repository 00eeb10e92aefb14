package ru.podyom.ui;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * A table as a page shows it: the rows of one page, already turned into cells, with what is needed to search, sort,
 * page and export it.
 *
 * @param path address of the page, without the query
 * @param caption what the table holds, read aloud before it
 * @param empty sentence shown when the filters let nothing through
 * @param applied filters in words («Муниципалитет: Богучанский район»), repeated in the export
 */
public record Table(
        String path,
        String caption,
        String empty,
        TableQuery query,
        List<Head> heads,
        List<List<Cell>> rows,
        long total,
        Map<String, String> applied) {

    /** Header of a column. */
    public record Head(String key, String title, boolean sortable, boolean summed) {}

    public static <R> Table of(
            String path,
            String caption,
            String empty,
            TableQuery query,
            List<Column<R>> columns,
            PageOf<R> page,
            Map<String, String> applied) {
        return new Table(
                path,
                caption,
                empty,
                query,
                columns.stream()
                        .map(column -> new Head(column.key(), column.title(), column.sortable(), column.summed()))
                        .toList(),
                new Rows<>(page.rows(), columns),
                page.total(),
                applied);
    }

    /** Cells are made when they are asked for: a file of a hundred thousand rows needs those of one row at a time. */
    private static final class Rows<R> extends AbstractList<List<Cell>> implements RandomAccess {

        private final List<R> rows;
        private final List<Column<R>> columns;

        Rows(List<R> rows, List<Column<R>> columns) {
            this.rows = rows;
            this.columns = columns;
        }

        @Override
        public List<Cell> get(int index) {
            R row = rows.get(index);
            return columns.stream().map(column -> column.cell().apply(row)).toList();
        }

        @Override
        public int size() {
            return rows.size();
        }
    }

    public int pages() {
        return (int) Math.max(1, (total + query.size() - 1) / query.size());
    }

    /** Number of the first row shown, 0 when none is. */
    public long first() {
        return rows.isEmpty() ? 0 : query.offset() + 1L;
    }

    public long last() {
        return query.offset() + (long) rows.size();
    }

    /** Address that orders by the column, the other way round on a second press. */
    public String sortLink(Head head) {
        boolean again = head.key().equals(query.sort()) && !query.descending();
        return path + query.with(Map.of("sort", head.key(), "dir", again ? "desc" : "", "page", ""));
    }

    /** «ascending», «descending» or «none», for screen readers. */
    public String ariaSort(Head head) {
        if (!head.key().equals(query.sort())) {
            return "none";
        }
        return query.descending() ? "descending" : "ascending";
    }

    public String pageLink(int page) {
        return path + query.with(Map.of("page", page == 1 ? "" : Integer.toString(page)));
    }

    /** Pages offered: the first, the last and the neighbours of this one; 0 stands for a gap. */
    public List<Integer> pageNumbers() {
        int last = pages();
        var shown = IntStream.rangeClosed(1, last)
                .filter(page -> page == 1 || page == last || Math.abs(page - query.page()) <= 2)
                .boxed()
                .toList();
        return IntStream.range(0, shown.size())
                .boxed()
                .flatMap(i -> i > 0 && shown.get(i) - shown.get(i - 1) > 1
                        ? List.of(0, shown.get(i)).stream()
                        : List.of(shown.get(i)).stream())
                .toList();
    }

    /** Address of the export with the same filters and order. */
    public String exportLink(String format) {
        return path + "." + format + query.with(Map.of("page", "", "size", ""));
    }
}
