package ru.podyom.assignment.group;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.ListId;
import ru.podyom.identification.lists.ListLabels;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.School;
import ru.podyom.school.Schools;
import ru.podyom.ui.Words;

/**
 * Turns «всем ШНОР и школам зоны риска» into schools. Of each source the latest list issued by the day counts, so a group
 * expanded on an old day meets the schools of that day (minutes of 26.01.2022: two sources and the zone of risk).
 */
@Component
public class GroupExpansion {

    private final SchoolLists lists;
    private final ListLabels labels;
    private final Schools schools;

    GroupExpansion(SchoolLists lists, ListLabels labels, Schools schools) {
        this.lists = lists;
        this.labels = labels;
        this.schools = schools;
    }

    /** The schools of a municipality in lists of these categories on the day. */
    public Expansion expand(Scope scope, MunicipalityId place, Set<Category> categories, LocalDate on) {
        var words = labels.of(scope);
        var home = schools.of(scope, place).stream().collect(Collectors.toMap(School::id, School::name));
        var current = current(lists.all(scope), place, categories, on);
        Map<ListId, SchoolList> byId =
                current.stream().collect(Collectors.toMap(SchoolList::id, list -> list, (a, b) -> a));
        Map<SchoolId, List<String>> because = new LinkedHashMap<>();
        List<String> unmatched = new ArrayList<>();
        for (var entry : lists.entries(scope, byId.keySet())) {
            var list = byId.get(entry.list());
            var school = entry.school();
            if (list == null) {
                continue;
            }
            if (school == null) {
                unmatched.add(entry.written() + " — " + list.title());
            } else if (home.containsKey(school)) {
                because.computeIfAbsent(school, key -> new ArrayList<>())
                        .add(words.title(list.category(), list.territory()) + ": " + list.sourceAndDate());
            }
        }
        var members = because.entrySet().stream()
                .map(one -> new Expansion.Member(
                        one.getKey(), home.getOrDefault(one.getKey(), ""), List.copyOf(one.getValue())))
                .sorted(Comparator.comparing(Expansion.Member::name, Collator.getInstance(Words.RUSSIAN)))
                .toList();
        var addressee = categories.stream()
                .sorted()
                .map(category -> words.title(category))
                .collect(Collectors.joining(", "));
        return new Expansion(addressee, on, current, members, List.copyOf(unmatched));
    }

    private static List<SchoolList> current(
            Collection<SchoolList> all, MunicipalityId place, Set<Category> categories, LocalDate on) {
        var newest = Comparator.comparing((SchoolList list) -> list.issued().from())
                .thenComparingLong(list -> list.id().value());
        Map<String, SchoolList> current = new LinkedHashMap<>();
        all.stream()
                .filter(list -> categories.contains(list.category())
                        && !list.issued().from().isAfter(on))
                .filter(list -> list.territory().municipality() == null
                        || place.equals(list.territory().municipality()))
                .sorted(newest)
                .forEach(list -> current.put(
                        list.territory().key() + " " + list.category() + " "
                                + list.source().toLowerCase(Words.RUSSIAN),
                        list));
        return List.copyOf(current.values());
    }
}
