package ru.podyom.identification.entering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.IssueDate;

/**
 * Text with one or several lists as people paste it from Word, Excel or a letter: a school a line; or a table with a
 * header; or lists in columns, where a tab begins the next cell.
 *
 * @param columns lists found, at least one unless the text is blank
 * @param blanks lines that hold nothing
 */
record ListText(List<Column> columns, int blanks) {

    private static final String PROJECT = "\\(?\\s*[«\"]?500\\s*\\+.*";
    private static final String ORDINAL = "\\d{1,3}\\s*[.)]?";
    private static final int ROWS_SIDE_BY_SIDE = 2;

    /**
     * One list of the text.
     *
     * @param heading words above it, empty where there are none
     */
    record Column(String heading, List<WrittenLine> lines) {}

    static ListText of(String text) {
        var rows = new ArrayList<List<String>>();
        int blanks = 0;
        for (String line : text.replace("\r", "").replace('\u00a0', ' ').split("\n")) {
            if (line.isBlank()) {
                blanks++;
            } else {
                rows.add(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
            }
        }
        var table = table(rows);
        return new ListText(table == null ? columns(rows) : List.of(table), blanks);
    }

    /** A table with a header, null when no row is one. */
    private static @Nullable Column table(List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            var header = rows.get(row).size() < 2 ? null : HeaderRow.of(rows.get(row));
            if (header != null) {
                return new Column(
                        heading(rows.subList(0, row).stream().flatMap(List::stream)),
                        rows.subList(row + 1, rows.size()).stream()
                                .map(header::line)
                                .filter(Objects::nonNull)
                                .toList());
            }
        }
        return null;
    }

    private static List<Column> columns(List<List<String>> rows) {
        var cells = rows.stream().map(ListText::glued).toList();
        long sideBySide = cells.stream()
                .filter(row -> row.stream()
                                .filter(cell -> !cell.isBlank() && !isHeading(cell))
                                .count()
                        > 1)
                .count();
        return sideBySide >= ROWS_SIDE_BY_SIDE ? rowByRow(cells) : cellByCell(cells);
    }

    /** «7. | МКОУ Ангарская школа | | (500+ 2021)» is one cell: number, name and year belong together. */
    private static List<String> glued(List<String> cells) {
        var glued = new ArrayList<String>();
        for (String cell : cells) {
            int last = glued.size() - 1;
            while (cell.matches(PROJECT + "|[*＊∗]+")
                    && last >= 0
                    && glued.get(last).isBlank()) {
                glued.remove(last--);
            }
            if (last >= 0
                    && (cell.matches(PROJECT + "|[*＊∗]+") || glued.get(last).matches(ORDINAL))) {
                var before = glued.get(last).matches("\\d{1,3}") ? glued.get(last) + "." : glued.get(last);
                glued.set(last, before + " " + (cell.startsWith("500") ? "(" + cell + ")" : cell));
            } else {
                glued.add(cell);
            }
        }
        while (glued.size() > 1 && glued.getLast().isBlank()) {
            glued.removeLast();
        }
        return glued;
    }

    private static List<Column> rowByRow(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var columns = new ArrayList<Column>();
        for (int column = 0; column < width; column++) {
            int place = column;
            columns.add(column(rows.stream()
                    .filter(row -> place < row.size() && !row.get(place).isBlank())
                    .map(row -> row.get(place))
                    .toList()));
        }
        return columns.stream().filter(column -> !column.lines().isEmpty()).toList();
    }

    /** Word puts the paragraphs of a cell on lines of their own and a tab before the next cell. */
    private static List<Column> cellByCell(List<List<String>> rows) {
        var blocks = new ArrayList<List<String>>();
        for (List<String> row : rows) {
            for (int cell = 0; cell < row.size(); cell++) {
                if (blocks.isEmpty() || cell > 0) {
                    blocks.add(new ArrayList<>());
                }
                if (!row.get(cell).isBlank()) {
                    blocks.getLast().add(row.get(cell));
                }
            }
        }
        return withHeadings(blocks.stream().filter(block -> !block.isEmpty()).toList());
    }

    private static List<Column> withHeadings(List<? extends List<String>> blocks) {
        var headings = new ArrayList<String>();
        var columns = new ArrayList<Column>();
        for (List<String> block : blocks) {
            if (block.stream().allMatch(ListText::isHeading)) {
                headings.add(heading(block.stream()));
            } else {
                columns.add(column(block));
            }
        }
        for (int i = 0; i < columns.size() && i < headings.size(); i++) {
            var column = columns.get(i);
            columns.set(i, new Column(heading(Stream.of(headings.get(i), column.heading())), column.lines()));
        }
        return columns;
    }

    private static Column column(List<String> cells) {
        return new Column(
                heading(cells.stream().filter(ListText::isHeading)),
                cells.stream()
                        .filter(cell -> !isHeading(cell))
                        .map(WrittenLine::of)
                        .toList());
    }

    private static String heading(Stream<String> words) {
        return String.join(" ", words.filter(word -> !word.isBlank()).distinct().toList())
                .replaceAll("\\s+", " ")
                .replaceFirst("[:;]$", "")
                .strip();
    }

    /** Words about the list, not a school of it. */
    private static boolean isHeading(String cell) {
        boolean project = cell.contains("500");
        return cell.endsWith(":")
                || Category.namedIn(cell).isPresent()
                || (!project && IssueDate.of(cell).isPresent());
    }
}
