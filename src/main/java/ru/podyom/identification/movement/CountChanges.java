package ru.podyom.identification.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.identification.movement.RunComparisonStore.Count;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;

/** Counts of one school in two runs, told where they differ; the year may differ, grade and subject are the same. */
final class CountChanges {

    private CountChanges() {}

    /** «ВПР, 5 класс, Русский язык: 12 из 40 → 9 из 41», one after another; empty where nothing differs. */
    static String inWords(List<Count> counts) {
        Map<String, Share> before = new LinkedHashMap<>();
        Map<String, Share> after = new LinkedHashMap<>();
        var titles = new LinkedHashMap<String, Boolean>();
        for (Count count : counts) {
            var title = title(count.procedure());
            titles.put(title, true);
            (count.after() ? after : before).put(title, count.failed());
        }
        var changes = new ArrayList<String>();
        for (String title : titles.keySet()) {
            var was = before.get(title);
            var is = after.get(title);
            if (was != null && is != null && !was.equals(is)) {
                changes.add(title + ": " + words(was) + " → " + words(is));
            } else if (was == null && is != null) {
                changes.add(title + ": не было → " + words(is));
            } else if (was != null && is == null) {
                changes.add(title + ": " + words(was) + " → нет");
            }
        }
        return String.join("; ", changes);
    }

    private static String title(Procedure procedure) {
        return procedure.kind().title() + ", " + procedure.grade() + " класс, " + procedure.subject();
    }

    private static String words(Share failed) {
        return failed.part() + " из " + failed.of() + " (" + failed.text() + ")";
    }
}
