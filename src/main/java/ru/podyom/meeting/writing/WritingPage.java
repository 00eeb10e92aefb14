package ru.podyom.meeting.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.form.FormView;
import ru.podyom.meeting.minutes.Minutes;

/**
 * Minutes being written.
 *
 * @param marks of the pieces as they are kept now
 * @param conflicts what stands in the registry now, by the pieces where another person wrote meanwhile
 * @param saved a sentence after a card was saved by itself, empty otherwise
 */
public record WritingPage(
        Minutes minutes, FormView view, Map<String, String> marks, Map<String, List<String>> conflicts, String saved) {

    private static final int BLANKS = 2;

    public String path() {
        return "/minutes/" + minutes.id() + "/write";
    }

    /** Rows of items that hold something. */
    public List<Integer> items() {
        var rows = new ArrayList<Integer>();
        view.form().rows("item").forEach(rows::add);
        return rows;
    }

    /** The row a new item is typed into. */
    public int fresh() {
        var rows = items();
        return rows.isEmpty() ? 0 : rows.getLast() + 1;
    }

    /** Rows of the points of an item, -1 for those of none. */
    public List<Integer> points(int item) {
        var rows = new ArrayList<Integer>();
        for (int row : view.form().rows("decision")) {
            if (item < 0 ? row >= WritingRows.FREE : row < WritingRows.FREE && row / WritingRows.PER_ITEM == item) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Empty rows for new points of an item. */
    public List<Integer> blanks(int item) {
        var rows = points(item);
        int next = rows.isEmpty() ? item < 0 ? WritingRows.FREE : item * WritingRows.PER_ITEM : rows.getLast() + 1;
        var blanks = new ArrayList<Integer>();
        for (int i = 0; i < BLANKS; i++) {
            blanks.add(next + i);
        }
        return blanks;
    }

    /** What another person wrote in a piece meanwhile, null where nobody did. */
    public @Nullable List<String> conflict(String key) {
        return conflicts.get(key);
    }

    public String title(String key) {
        return MinutesWriting.title(key);
    }
}
