package ru.podyom.assessment.header;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recognised header: which column stands where.
 *
 * @param tasks columns of single tasks, in their order
 */
public record Header(Layout layout, Map<Column, Integer> columns, List<Integer> tasks) {

    private static final int NOWHERE = -1;

    /** Behind it stand columns with the names of tasks that the work does not have. */
    private static final String LAST_TASK_IS_BEFORE = "учебник";

    /** Looks at the last line, then at it together with the line above: merged headers take two rows. */
    static @Nullable Header find(List<HeadLine> lines) {
        HeadLine last = lines.getLast();
        Header found = find(last, last);
        if (found != null || lines.size() < 2) {
            return found;
        }
        HeadLine above = lines.get(lines.size() - 2);
        return above.row() == last.row() - 1 ? find(above, last) : null;
    }

    /** What the lines resemble most, with the columns that are missing; null where they resemble nothing. */
    static @Nullable String nearest(List<HeadLine> lines) {
        Header best = null;
        for (HeadLine line : lines) {
            for (Layout layout : Layout.values()) {
                Header header = in(layout, line, line);
                if (header.known() >= 2 && (best == null || header.known() > best.known())) {
                    best = header;
                }
            }
        }
        if (best == null) {
            return null;
        }
        List<String> titles = best.missing().stream().map(Column::title).toList();
        return "похож на раскладку «%s», но нет столбцов: %s".formatted(best.layout.title(), String.join(", ", titles));
    }

    /** Its place from 0, -1 where the file has no such column. */
    public int column(Column column) {
        return columns.getOrDefault(column, NOWHERE);
    }

    private static @Nullable Header find(HeadLine upper, HeadLine lower) {
        for (Layout layout : Layout.values()) {
            Header header = in(layout, upper, lower);
            if (header.missing().isEmpty()) {
                return header;
            }
        }
        return null;
    }

    private static Header in(Layout layout, HeadLine upper, HeadLine lower) {
        HeaderWords words = HeaderWords.of(layout);
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<Integer> tasks = new ArrayList<>();
        boolean tasksEnded = false;
        String group = "";
        int width = Math.max(upper.cells().size(), lower.cells().size());
        for (int i = 0; i < width; i++) {
            String low = Words.plain(lower.cell(i));
            String high = Words.plain(upper.cell(i));
            Column column = words.column(low);
            column = column == null ? words.column(high) : column;
            group = high.isEmpty() ? group : high;
            column = column == null ? words.column(group + " " + low) : column;
            tasksEnded |= low.equals(LAST_TASK_IS_BEFORE);
            if (column != null) {
                columns.putIfAbsent(column, i);
            } else if (!tasksEnded && (words.isTask(low, tasks.size()) || words.isTask(high, tasks.size()))) {
                tasks.add(i);
            }
        }
        return new Header(layout, columns, tasks);
    }

    private Set<Column> missing() {
        return HeaderWords.of(layout).missing(columns.keySet());
    }

    private int known() {
        return HeaderWords.of(layout).required().size() - missing().size();
    }
}
