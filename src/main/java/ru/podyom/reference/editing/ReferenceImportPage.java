package ru.podyom.reference.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.kernel.Problem;
import ru.podyom.reference.ReferenceEntry;
import ru.podyom.reference.ReferenceRow;
import ru.podyom.reference.ReferenceTable;
import ru.podyom.ui.Words;

/**
 * Loading rows of one table from a file: the choice of a file, then what it would change.
 *
 * @param problems of the file that was sent, empty before the first one
 * @param lines what the file holds against what holds now; empty before a file was read
 * @param content the rows read, to be sent back with the decision; they are checked anew then
 */
public record ReferenceImportPage(String title, String path, List<Problem> problems, List<Line> lines, String content) {

    /**
     * One row of the file.
     *
     * @param changes «С балла «4»: 15 → 16», empty for a new row and for one that changes nothing
     */
    public record Line(String title, State state, List<String> changes) {}

    /** What loading makes of a row. */
    public enum State {
        NEW("новая", "info"),
        CHANGED("изменится", "attention"),
        SAME("без изменений", "neutral");

        private final String title;
        private final String tone;

        State(String title, String tone) {
            this.title = title;
            this.tone = tone;
        }

        public String title() {
            return title;
        }

        public String tone() {
            return tone;
        }
    }

    static ReferenceImportPage choice(ReferenceTable table, List<Problem> problems) {
        return new ReferenceImportPage(table.title(), path(table), problems, List.of(), "");
    }

    static ReferenceImportPage preview(ReferenceTable table, List<ReferenceRow> rows, List<ReferenceEntry> entries) {
        Map<String, ReferenceRow> known = new HashMap<>();
        entries.forEach(entry -> known.put(entry.row().key(), entry.row()));
        List<Line> lines = rows.stream()
                .map(row -> {
                    ReferenceRow before = known.get(row.key());
                    return before == null
                            ? new Line(row.title(), State.NEW, List.of())
                            : new Line(
                                    row.title(), row.equals(before) ? State.SAME : State.CHANGED, changes(before, row));
                })
                .toList();
        return new ReferenceImportPage(table.title(), path(table), List.of(), lines, RowFile.written(table, rows));
    }

    private static String path(ReferenceTable table) {
        return "/reference/" + table.slug();
    }

    private static List<String> changes(ReferenceRow before, ReferenceRow after) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < after.cells().size(); i++) {
            add(
                    changes,
                    after.table().fields().get(i).title(),
                    before.cells().get(i),
                    after.cells().get(i));
        }
        add(changes, RowFile.SOURCE, before.source(), after.source());
        add(changes, RowFile.SOURCE_DATE, day(before), day(after));
        add(
                changes,
                RowFile.TRUST,
                before.confidence().title(),
                after.confidence().title());
        return changes;
    }

    private static String day(ReferenceRow row) {
        return row.sourceDate() == null ? "" : Words.day(row.sourceDate());
    }

    private static void add(List<String> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(
                    what + ": " + (before.isEmpty() ? "пусто" : before) + " → " + (after.isEmpty() ? "пусто" : after));
        }
    }

    /** «Новых: 2, изменится: 1, без изменений: 40». */
    public String summary() {
        return "Новых: " + count(State.NEW) + ", изменится: " + count(State.CHANGED) + ", без изменений: "
                + count(State.SAME) + ".";
    }

    /** How many rows would be written. */
    public long toWrite() {
        return count(State.NEW) + count(State.CHANGED);
    }

    /** «Загрузить 3 строки». */
    public String button() {
        return "Загрузить " + Words.count(toWrite(), "строку", "строки", "строк");
    }

    private long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
