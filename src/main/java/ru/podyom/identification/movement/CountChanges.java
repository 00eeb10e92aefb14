package ru.podyom.identification.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.movement.RunComparisonStore.Count;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.SmallCounts;

/** Counts of one school in two runs, told where they differ; the year may differ, grade and subject are the same. */
final class CountChanges {

    private CountChanges() {}

    /**
     * «ВПР, 5 класс, Русский язык: 12 из 40 (30,0 %) → 9 из 41 (22,0 %)», a procedure a line.
     *
     * @param decisive only procedures whose result became or ceased to be low, or to be counted
     * @param reader counts that it may not see are hidden ones, and a change among them is not told
     */
    static List<String> inWords(List<Count> counts, boolean decisive, Scope reader) {
        Map<String, Count> before = new LinkedHashMap<>();
        Map<String, Count> after = new LinkedHashMap<>();
        var titles = new LinkedHashSet<String>();
        for (Count count : counts) {
            var title = title(count.procedure());
            titles.add(title);
            (count.after() ? after : before).put(title, count);
        }
        var changes = new ArrayList<String>();
        for (String title : titles) {
            var was = before.get(title);
            var is = after.get(title);
            if (decisive ? weighDifferently(was, is) : !Objects.equals(failed(was, reader), failed(is, reader))) {
                changes.add(title + ": " + failed(was, reader) + " → " + failed(is, reader));
            }
        }
        return changes;
    }

    private static boolean weighDifferently(@Nullable Count was, @Nullable Count is) {
        return low(was) != low(is) || counted(was) != counted(is);
    }

    private static boolean low(@Nullable Count count) {
        return count != null && count.low();
    }

    private static boolean counted(@Nullable Count count) {
        return count != null && count.counted();
    }

    private static String title(Procedure procedure) {
        return procedure.kind().title() + ", " + procedure.grade() + " класс, " + procedure.subject();
    }

    private static String failed(@Nullable Count count, Scope reader) {
        if (count == null) {
            return "нет данных";
        }
        var state = count.low() ? "низкий" : count.counted() ? "" : "не учтена";
        if (!SmallCounts.mayBeSeen(reader, count.failed())) {
            return SmallCounts.HIDDEN + (state.isEmpty() ? "" : ", " + state);
        }
        return count.failed().part() + " из " + count.failed().of() + " ("
                + count.failed().text() + (state.isEmpty() ? "" : ", " + state) + ")";
    }
}
