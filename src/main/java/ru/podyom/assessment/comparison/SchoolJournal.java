package ru.podyom.assessment.comparison;

import java.util.List;
import ru.podyom.kernel.Scope;

/**
 * Comparisons of one school with its journal, newest first.
 *
 * @param hidden how many are left out, because they count fewer than five pupils somewhere
 */
public record SchoolJournal(List<JournalComparison> lines, int hidden) {

    static SchoolJournal seenBy(Scope reader, List<JournalComparison> all) {
        var seen = all.stream().filter(line -> line.mayBeSeen(reader)).toList();
        return new SchoolJournal(seen, all.size() - seen.size());
    }
}
