package ru.podyom.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.podyom.ui.MarkBars;
import ru.podyom.ui.Table;

/**
 * Rows of a file that a school's numbers were counted from.
 *
 * @param pupils whether the file has a row for each pupil; else its one line about the school is all there is
 */
public record SourcePage(
        SchoolSource source, boolean pupils, MarkBars chart, Table table, Map<String, String> statuses) {

    static Map<String, String> statusTitles() {
        var titles = new LinkedHashMap<String, String>();
        titles.put("PARTICIPANT", "участник");
        titles.put("ABSENT", "отсутствовал(а)");
        titles.put("REFUSED", "строка не принята");
        return titles;
    }

    public Map<String, String> marks() {
        var marks = new LinkedHashMap<String, String>();
        for (int mark = 2; mark <= 5; mark++) {
            marks.put(Integer.toString(mark), "«" + mark + "»");
        }
        return marks;
    }
}
