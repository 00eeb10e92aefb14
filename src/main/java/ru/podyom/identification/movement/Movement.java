package ru.podyom.identification.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.identification.lists.ListId;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.Slice;
import ru.podyom.kernel.SchoolId;

/** How schools move through lists of one category in the order of time. */
record Movement(List<SchoolList> lists, List<Path> paths, List<FlowChart.Flow> flows) {

    /**
     * A school on its way through the lists.
     *
     * @param on for each list whether the school stands there
     */
    record Path(@Nullable SchoolId school, String name, String municipality, List<Boolean> on) {

        /** What the last step was: the word people look for. */
        Last last() {
            boolean now = on.getLast();
            boolean before = on.size() > 1 && on.get(on.size() - 2);
            if (now) {
                return before
                        ? Last.STAYED
                        : on.subList(0, on.size() - 1).contains(true) ? Last.RETURNED : Last.ENTERED;
            }
            return before ? Last.LEFT : Last.EARLIER;
        }
    }

    /** What happened to a school between the last two lists. */
    enum Last {
        ENTERED("вошла"),
        RETURNED("вошла повторно"),
        STAYED("осталась"),
        LEFT("вышла"),
        EARLIER("вышла раньше");

        private final String title;

        Last(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /**
     * @param lists in the order of time
     * @param entries lines of these lists
     */
    static Movement of(List<SchoolList> lists, List<ListEntry> entries) {
        var keys = new LinkedHashMap<ListId, Set<String>>();
        lists.forEach(list -> keys.put(list.id(), new LinkedHashSet<>()));
        var known = new LinkedHashMap<String, ListEntry>();
        for (ListEntry entry : entries) {
            var of = keys.get(entry.list());
            if (of != null) {
                of.add(entry.key());
                known.putIfAbsent(entry.key(), entry);
            }
        }
        var sets = List.copyOf(keys.values());
        return new Movement(List.copyOf(lists), paths(known, sets), flows(sets));
    }

    private static List<Path> paths(Map<String, ListEntry> known, List<Set<String>> sets) {
        var paths = new ArrayList<Path>();
        known.forEach((key, entry) -> paths.add(new Path(
                entry.school(),
                entry.name(),
                entry.municipality(),
                sets.stream().map(set -> set.contains(key)).toList())));
        paths.sort(Slice.<Path>byText(Path::municipality).thenComparing(Slice.byText(Path::name)));
        return paths;
    }

    private static List<FlowChart.Flow> flows(List<Set<String>> sets) {
        var flows = new ArrayList<FlowChart.Flow>();
        for (int i = 1; i < sets.size(); i++) {
            flows.add(flow(sets.get(i - 1), sets.get(i)));
        }
        return flows;
    }

    private static FlowChart.Flow flow(Set<String> before, Set<String> after) {
        int stayed = (int) before.stream().filter(after::contains).count();
        return new FlowChart.Flow(stayed, after.size() - stayed, before.size() - stayed);
    }

    FlowChart chart() {
        return new FlowChart(
                lists.stream()
                        .map(list -> new FlowChart.Stop(list.issued().text(), list.source(), list.entries()))
                        .toList(),
                flows);
    }
}
