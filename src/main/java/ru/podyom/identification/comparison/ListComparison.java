package ru.podyom.identification.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.identification.lists.ListId;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.Slice;
import ru.podyom.kernel.SchoolId;

/** Lists side by side: which school stands on which. */
record ListComparison(List<SchoolList> lists, List<Row> rows) {

    /**
     * A school with its line in each list, null where it has none.
     *
     * @param school null for a line whose school is not recognised; it is then told by its writing
     */
    record Row(@Nullable SchoolId school, String name, String municipality, List<@Nullable ListEntry> lines) {

        int count() {
            return (int) lines.stream().filter(Objects::nonNull).count();
        }

        boolean isOn(int list) {
            return lines.get(list) != null;
        }
    }

    /** How two lists overlap, in schools; places of the lists count from 0. */
    record Overlap(int first, int second, int both, int onlyFirst, int onlySecond) {}

    static ListComparison of(List<SchoolList> lists, List<ListEntry> entries) {
        var places = new LinkedHashMap<ListId, Integer>();
        lists.forEach(list -> places.put(list.id(), places.size()));
        var found = new LinkedHashMap<String, List<@Nullable ListEntry>>();
        for (ListEntry entry : entries) {
            var place = places.get(entry.list());
            if (place != null) {
                found.computeIfAbsent(entry.key(), _ -> blank(lists.size())).set(place, entry);
            }
        }
        var rows = found.values().stream()
                .map(ListComparison::row)
                .sorted(Slice.<Row>byText(Row::municipality).thenComparing(Slice.byText(Row::name)))
                .toList();
        return new ListComparison(List.copyOf(lists), rows);
    }

    private static List<@Nullable ListEntry> blank(int size) {
        var lines = new ArrayList<@Nullable ListEntry>();
        for (int i = 0; i < size; i++) {
            lines.add(null);
        }
        return lines;
    }

    private static Row row(List<@Nullable ListEntry> lines) {
        var any = lines.stream().filter(Objects::nonNull).findFirst().orElseThrow();
        return new Row(any.school(), any.name(), any.municipality(), lines);
    }

    List<Overlap> overlaps() {
        var overlaps = new ArrayList<Overlap>();
        for (int first = 0; first < lists.size(); first++) {
            for (int second = first + 1; second < lists.size(); second++) {
                overlaps.add(overlap(first, second));
            }
        }
        return overlaps;
    }

    private Overlap overlap(int first, int second) {
        int both = 0;
        int onlyFirst = 0;
        int onlySecond = 0;
        for (Row row : rows) {
            boolean one = row.isOn(first);
            boolean other = row.isOn(second);
            both += one && other ? 1 : 0;
            onlyFirst += one && !other ? 1 : 0;
            onlySecond += other && !one ? 1 : 0;
        }
        return new Overlap(first, second, both, onlyFirst, onlySecond);
    }

    int onAll() {
        return (int) rows.stream().filter(row -> row.count() == lists.size()).count();
    }
}
