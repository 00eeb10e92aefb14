package ru.podyom.meeting.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ru.podyom.kernel.SchoolId;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.Finding;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.SchoolTable;

/**
 * What of minutes concerns one school: points that name it, points to a group of schools that names none, and the points
 * these stand under. Other schools, people and points are left out.
 */
final class SchoolExtract {

    private static final Pattern GROUP = Pattern.compile(
            "(?iu)\\b(?:всем|все|руководител|директор|школам|школ|шнор|шнро|оо)", Pattern.UNICODE_CHARACTER_CLASS);

    private SchoolExtract() {}

    static MinutesContent of(MinutesContent content, SchoolId school) {
        var decisions = decisions(content, school);
        var items = decisions.stream().map(Decision::item).toList();
        return new MinutesContent(
                content.head(),
                List.of(),
                content.agenda().stream()
                        .filter(item -> items.contains(item.no()))
                        .toList(),
                decisions,
                content.findings().stream()
                        .filter(one -> !one.group().isEmpty() || names(content, one.schools(), school))
                        .map(one -> new Finding(one.text(), one.group(), own(content, one.schools(), school)))
                        .toList(),
                content.tables().stream()
                        .map(table -> new SchoolTable(
                                table.title(),
                                table.lines().stream()
                                        .filter(line -> school.equals(content.school(line.name())))
                                        .toList()))
                        .filter(table -> !table.lines().isEmpty())
                        .toList(),
                content.schools().stream()
                        .filter(named -> school.equals(named.school()))
                        .toList());
    }

    private static List<Decision> decisions(MinutesContent content, SchoolId school) {
        var all = content.decisions();
        var kept = new HashSet<Integer>();
        for (int i = 0; i < all.size(); i++) {
            if (concerns(content, all.get(i), school)) {
                kept.add(i);
                above(all, i, kept);
            }
        }
        return IntStream.range(0, all.size())
                .filter(kept::contains)
                .mapToObj(all::get)
                .toList();
    }

    private static void above(List<Decision> all, int place, Set<Integer> kept) {
        int level = all.get(place).level();
        for (int i = place - 1; i >= 0 && level > 1; i--) {
            if (!all.get(i).item().equals(all.get(place).item())) {
                return;
            }
            if (all.get(i).level() < level) {
                level = all.get(i).level();
                kept.add(i);
            }
        }
    }

    private static boolean concerns(MinutesContent content, Decision one, SchoolId school) {
        return one.schools().isEmpty() ? GROUP.matcher(one.addressees()).find() : names(content, one.schools(), school);
    }

    private static boolean names(MinutesContent content, List<String> names, SchoolId school) {
        return names.stream().anyMatch(name -> school.equals(content.school(name)));
    }

    private static List<String> own(MinutesContent content, List<String> names, SchoolId school) {
        return names.stream()
                .filter(name -> school.equals(content.school(name)))
                .toList();
    }
}
