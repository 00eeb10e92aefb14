package ru.podyom.identification.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.Slice;
import ru.podyom.kernel.SchoolId;

/** Schools of the project «500+» by the year of their cohort, as the lists of the scope say together. */
record Cohorts(List<Member> members) {

    /**
     * A school in a cohort.
     *
     * @param year null where a list names the project without a year
     * @param lists that say so
     */
    record Member(
            SchoolId school,
            String name,
            String municipality,
            @Nullable Integer year,
            List<SchoolList> lists) {}

    static Cohorts of(List<SchoolList> lists, List<ListEntry> entries) {
        var heads = new LinkedHashMap<Object, SchoolList>();
        lists.forEach(list -> heads.put(list.id(), list));
        var members = new LinkedHashMap<String, Member>();
        for (ListEntry entry : entries) {
            var school = entry.school();
            if (school != null && entry.project500()) {
                members.computeIfAbsent(
                                school + "-" + entry.cohort(),
                                _ -> new Member(
                                        school,
                                        entry.called().now(),
                                        entry.municipality(),
                                        entry.cohort(),
                                        new ArrayList<>()))
                        .lists()
                        .add(Objects.requireNonNull(heads.get(entry.list())));
            }
        }
        return new Cohorts(members.values().stream()
                .sorted(Slice.<Member>byText(Member::municipality).thenComparing(Slice.byText(Member::name)))
                .toList());
    }

    /** How many schools each cohort has; a cohort without a year stands under 0. */
    SortedMap<Integer, Integer> sizes() {
        var sizes = new TreeMap<Integer, Integer>();
        members.forEach(member -> sizes.merge(Objects.requireNonNullElse(member.year(), 0), 1, Integer::sum));
        return sizes;
    }

    static String title(Integer year) {
        return year == 0 ? "год не указан" : year + " год";
    }

    /** Cohort years as options of a filter. */
    Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        sizes().keySet().forEach(year -> options.put(year.toString(), title(year)));
        return options;
    }
}
