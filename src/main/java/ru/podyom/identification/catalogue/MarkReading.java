package ru.podyom.identification.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.ui.Words;

/**
 * Supposes what a mark means when the list itself does not say: the mark may coincide with a year of the project 500+
 * or with another list. Only a supposition, a person confirms it.
 */
final class MarkReading {

    private static final int LEAST_LINES = 2;

    private final List<ListEntry> entries;
    private final Map<Long, Set<Integer>> cohorts;
    private final Collection<Other> others;

    /** Another list with the schools it names. */
    record Other(String title, Set<Long> schools) {}

    /**
     * @param cohorts years of the project 500+ by school, as other lists say
     * @param others other lists of the territory
     */
    MarkReading(List<ListEntry> entries, Map<Long, Set<Integer>> cohorts, Collection<Other> others) {
        this.entries = entries;
        this.cohorts = cohorts;
        this.others = others;
    }

    MarkLegend.@Nullable Proposal of(String mark) {
        var marked = entries.stream().filter(entry -> entry.mark().equals(mark)).toList();
        var unmarked =
                entries.stream().filter(entry -> !entry.mark().equals(mark)).toList();
        if (marked.size() < LEAST_LINES) {
            return null;
        }
        var byCohort = byCohort(marked, unmarked);
        return byCohort != null ? byCohort : byOtherList(marked, unmarked);
    }

    private MarkLegend.@Nullable Proposal byCohort(List<ListEntry> marked, List<ListEntry> unmarked) {
        for (int year : years(marked)) {
            Predicate<ListEntry> here = entry -> Objects.equals(entry.cohort(), year);
            Predicate<ListEntry> anywhere = here.or(entry -> elsewhere(entry).contains(year));
            if (marked.stream().allMatch(anywhere) && unmarked.stream().noneMatch(anywhere)) {
                boolean written = marked.stream().allMatch(here);
                return new MarkLegend.Proposal(
                        "участник проекта «500+», " + year + " год",
                        all(marked) + " — участники «500+» " + year + " года"
                                + (written ? "" : " по другим спискам")
                                + ", среди остальных строк таких нет.");
            }
        }
        return null;
    }

    private static Set<Integer> writtenYears(List<ListEntry> entries) {
        return entries.stream().map(ListEntry::cohort).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Set<Integer> years(List<ListEntry> marked) {
        var years = new TreeSet<>(writtenYears(marked));
        marked.forEach(entry -> years.addAll(elsewhere(entry)));
        return years.descendingSet();
    }

    private Set<Integer> elsewhere(ListEntry entry) {
        var school = entry.school();
        return school == null ? Set.of() : cohorts.getOrDefault(school.value(), Set.of());
    }

    private MarkLegend.@Nullable Proposal byOtherList(List<ListEntry> marked, List<ListEntry> unmarked) {
        var schools = schools(marked);
        if (schools.size() < marked.size()) {
            return null;
        }
        var rest = schools(unmarked);
        return others.stream()
                .filter(other -> other.schools().containsAll(schools))
                .filter(other -> rest.stream().noneMatch(other.schools()::contains))
                .findFirst()
                .map(other -> new MarkLegend.Proposal(
                        "школа есть также в списке «" + other.title() + "»",
                        all(marked) + " есть в списке «" + other.title() + "», остальных строк в нём нет."))
                .orElse(null);
    }

    private static Set<Long> schools(List<ListEntry> entries) {
        var schools = new HashSet<Long>();
        entries.forEach(entry -> {
            var school = entry.school();
            if (school != null) {
                schools.add(school.value());
            }
        });
        return schools;
    }

    private static String all(List<ListEntry> marked) {
        return "Все отмеченные школы (" + Words.number(marked.size()) + ")";
    }
}
