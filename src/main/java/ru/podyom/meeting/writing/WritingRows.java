package ru.podyom.meeting.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.meeting.form.FormWriting;
import ru.podyom.meeting.form.MinutesForm;
import ru.podyom.meeting.minutes.MinutesContent;

/**
 * Numbers the rows of the form so that points stand inside their item: points of item n have the rows from n × 500 on,
 * points of no item those from 90 000 on. Cards of single items can then be saved and shown anew by themselves.
 */
final class WritingRows {

    static final int PER_ITEM = 500;
    static final int FREE = 90_000;

    private WritingRows() {}

    /** The form of a document with its points in the rows of their items. */
    static MinutesForm form(MinutesContent content) {
        var plain = FormWriting.of(content);
        var fields = new LinkedHashMap<String, String>();
        plain.fields().forEach((name, value) -> {
            if (!name.startsWith("decision.")) {
                fields.put(name, value);
            }
        });
        var rows = new ArrayList<Integer>();
        int[] next = new int[content.agenda().size() + 1];
        for (var one : content.decisions()) {
            int item = item(content, one.item());
            int place = item < 0 ? content.agenda().size() : item;
            rows.add((item < 0 ? FREE : item * PER_ITEM) + next[place]++);
        }
        for (int i = 0; i < rows.size(); i++) {
            copy(plain, "decision." + i + ".", "decision." + rows.get(i) + ".", fields);
        }
        return new MinutesForm(fields);
    }

    private static int item(MinutesContent content, String no) {
        for (int i = 0; i < content.agenda().size(); i++) {
            if (!no.isEmpty() && content.agenda().get(i).no().equals(no)) {
                return i;
            }
        }
        return -1;
    }

    /** Gives items numbers where they have none of their own, and points the number of the item they stand in. */
    static MinutesForm numbered(MinutesForm form) {
        var changes = new LinkedHashMap<String, String>();
        var taken = new ArrayList<String>();
        for (int row : form.rows("item")) {
            var no = form.at("item." + row + ".no");
            if (no.isEmpty() || taken.contains(no)) {
                no = free(form, taken);
                changes.put("item." + row + ".no", no);
            }
            taken.add(no);
        }
        var changed = form.with(changes);
        changes.clear();
        for (int row : form.rows("decision")) {
            int item = row / PER_ITEM;
            changes.put("decision." + row + ".item", row >= FREE ? "" : changed.at("item." + item + ".no"));
        }
        return changed.with(changes);
    }

    private static String free(MinutesForm form, List<String> taken) {
        int no = 1;
        while (taken.contains(Integer.toString(no)) || written(form, Integer.toString(no))) {
            no++;
        }
        return Integer.toString(no);
    }

    private static boolean written(MinutesForm form, String no) {
        for (int row : form.rows("item")) {
            if (form.at("item." + row + ".no").equals(no)) {
                return true;
            }
        }
        return false;
    }

    /** Does what a button of a row says: «up.decision.3», «down.item.1», «drop.decision.3», «number». */
    static MinutesForm after(MinutesForm form, String act) {
        if (act.equals("number")) {
            return counted(form);
        }
        if (!act.matches("(?:up|down|drop)\\.(?:item|decision)\\.\\d{1,5}")) {
            return form;
        }
        var words = act.split("\\.");
        int row = Integer.parseInt(words[2]);
        if (words[0].equals("drop")) {
            return dropped(form, words[1], row);
        }
        int other = neighbour(form, words[1], row, words[0].equals("up"));
        return other < 0 ? form : swapped(form, words[1], row, other);
    }

    private static MinutesForm dropped(MinutesForm form, String section, int row) {
        var changes = new LinkedHashMap<String, String>();
        changes.put(section + "." + row + ".drop", "on");
        if (section.equals("item")) {
            for (int point : form.rows("decision")) {
                if (point < FREE && point / PER_ITEM == row) {
                    changes.put("decision." + point + ".drop", "on");
                }
            }
        }
        return form.with(changes);
    }

    private static int neighbour(MinutesForm form, String section, int row, boolean up) {
        int before = -1;
        boolean passed = false;
        for (int one : form.rows(section)) {
            if (passed) {
                return together(section, one, row) ? one : -1;
            }
            if (one == row) {
                if (up) {
                    return before >= 0 && together(section, before, row) ? before : -1;
                }
                passed = true;
            }
            before = one;
        }
        return -1;
    }

    private static boolean together(String section, int one, int other) {
        return section.equals("item")
                || (one >= FREE && other >= FREE)
                || (one < FREE && other < FREE && one / PER_ITEM == other / PER_ITEM);
    }

    private static MinutesForm swapped(MinutesForm form, String section, int one, int other) {
        var fields = new LinkedHashMap<String, String>();
        form.fields().forEach((name, value) -> fields.put(swapped(name, section, one, other), value));
        return new MinutesForm(fields);
    }

    private static String swapped(String name, String section, int one, int other) {
        var parts = name.split("\\.", 3);
        if (parts.length < 3 || !parts[1].matches("\\d{1,5}")) {
            return name;
        }
        int row = Integer.parseInt(parts[1]);
        if (parts[0].equals(section)) {
            return section + "." + (row == one ? other : row == other ? one : row) + "." + parts[2];
        }
        if (section.equals("item") && parts[0].equals("decision") && row < FREE) {
            int item = row / PER_ITEM;
            int moved = item == one ? other : item == other ? one : item;
            return "decision." + (moved * PER_ITEM + row % PER_ITEM) + "." + parts[2];
        }
        return name;
    }

    /** Numbers points within their items: 1.1, 1.2, 1.2.1; points of no item 1, 2. */
    private static MinutesForm counted(MinutesForm form) {
        var changes = new LinkedHashMap<String, String>();
        var numbered = numbered(form);
        Map<Integer, int[]> counters = new LinkedHashMap<>();
        for (int row : numbered.rows("decision")) {
            if (numbered.at("decision." + row + ".text").isEmpty()) {
                continue;
            }
            int item = row >= FREE ? -1 : row / PER_ITEM;
            var counter = counters.computeIfAbsent(item, key -> new int[6]);
            var written = numbered.at("decision." + row + ".level");
            int level = written.matches("[1-5]") ? Integer.parseInt(written) : 1;
            counter[level]++;
            java.util.Arrays.fill(counter, level + 1, counter.length, 0);
            var no = new StringBuilder(item < 0 ? "" : numbered.at("item." + item + ".no") + ".");
            for (int i = 1; i <= level; i++) {
                no.append(i > 1 ? "." : "").append(Math.max(1, counter[i]));
            }
            changes.put("decision." + row + ".no", no.toString());
        }
        return numbered.with(changes);
    }

    private static void copy(MinutesForm from, String prefix, String to, Map<String, String> into) {
        from.fields().forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                into.put(to + name.substring(prefix.length()), value);
            }
        });
    }
}
