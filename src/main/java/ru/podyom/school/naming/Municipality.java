package ru.podyom.school.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of the municipality inside which schools are told apart: «Богучанский район», «город Бийск». */
final class Municipality {

    private final Set<String> districts = new HashSet<>();
    private final List<NameWords> settlements;

    Municipality(List<String> names) {
        List<NameParts> parts = names.stream().map(NameReader::read).toList();
        parts.forEach(part -> districts.addAll(part.districts()));
        settlements = parts.stream()
                .map(part -> part.settlement().isEmpty() ? part.words() : part.settlement())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Whether the districts written do not contradict: none, this one, or one that the school's own name has. */
    boolean mayBe(Set<String> written, Set<String> own) {
        boolean known = !districts.isEmpty() || !own.isEmpty();
        return !known || written.stream().allMatch(stem -> districts.contains(stem) || own.contains(stem));
    }

    /** Whether the settlement is the municipality itself: «г. Бийск». */
    boolean isNamed(NameWords settlement) {
        return settlements.stream().anyMatch(settlement::sameAs);
    }
}
