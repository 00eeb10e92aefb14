package ru.podyom.school.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.naming.NameMatch.Basis;
import ru.podyom.school.naming.NameMatch.Certain;
import ru.podyom.school.naming.NameMatch.NotASchool;
import ru.podyom.school.naming.NameMatch.Reason;
import ru.podyom.school.naming.NameMatch.Suggestion;
import ru.podyom.school.naming.NameMatch.Suggestions;
import ru.podyom.school.naming.NameMatch.Unknown;

/**
 * Recognises schools of one municipality by names as people write them. The same name means different schools in
 * different municipalities, so a matcher is made for one. It rather asks than errs: certain is only what has one
 * reading.
 */
public final class NameMatcher {

    private static final int MOST_SUGGESTIONS = 5;

    private static final Pattern BRANCH = Pattern.compile("(?iu)(?<!\\p{L})филиал\\p{L}{0,3}(?!\\p{L})");

    private final Municipality municipality;
    private final List<Names> schools;
    private final Map<String, Set<Spoken>> spoken = new HashMap<>();

    /** A name as registered, and whose it is. */
    private record Spoken(SchoolId school, Basis basis) {}

    /** A school a name may mean, by the closest of its own names. */
    private record Candidate(SchoolId school, Kinship kinship) {}

    /**
     * @param municipalityNames all names of the municipality, empty where it is not known
     * @param schools of that municipality
     */
    public NameMatcher(List<String> municipalityNames, List<KnownSchool> schools) {
        this.municipality = new Municipality(municipalityNames);
        this.schools = schools.stream().map(Names::of).toList();
        for (KnownSchool school : schools) {
            school.names().forEach(name -> learn(name, school.id(), Basis.SAME_NAME));
            school.aliases().forEach(name -> learn(name, school.id(), Basis.ALIAS));
            school.branches().forEach(name -> learn(name, school.id(), Basis.BRANCH));
        }
    }

    private void learn(String name, SchoolId school, Basis basis) {
        spoken.computeIfAbsent(spelling(name), key -> new LinkedHashSet<>()).add(new Spoken(school, basis));
    }

    /** What one written name means; stars and «(500+ …)» around it do not matter. */
    public NameMatch match(String written) {
        String name = ListedName.of(written).name();
        NameMatch verbatim = verbatim(name);
        if (verbatim != null) {
            return verbatim;
        }
        NameMatch group = GroupReader.read(written);
        if (group != null) {
            return group;
        }
        Matcher branch = BRANCH.matcher(name);
        if (branch.find()) {
            return branch(name.substring(0, branch.start()), name.substring(branch.end()));
        }
        NameParts parts = NameReader.read(name);
        return parts.notSchool() ? new NotASchool() : decide(candidates(parts), parts);
    }

    /** Every name of an enumeration with its match: «Хребтовская, Манзенская», «школы №№ 1, 3 и 5». */
    public Map<String, NameMatch> matchAll(String enumeration) {
        return NameList.split(enumeration).stream()
                .collect(Collectors.toMap(name -> name, this::match, (one, same) -> one, java.util.LinkedHashMap::new));
    }

    private @Nullable NameMatch verbatim(String name) {
        Set<Spoken> found = spoken.getOrDefault(spelling(name), Set.of());
        List<SchoolId> owners = found.stream().map(Spoken::school).distinct().toList();
        if (owners.size() == 1) {
            return new Certain(owners.getFirst(), found.iterator().next().basis());
        }
        return owners.isEmpty() ? null : several(owners);
    }

    private static Suggestions several(List<SchoolId> schools) {
        return new Suggestions(schools.stream()
                .limit(MOST_SUGGESTIONS)
                .map(school -> new Suggestion(school, Set.of(Reason.SEVERAL)))
                .toList());
    }

    /** One spelling of letters, quotes, blanks and signs; words and their endings stay. */
    private static String spelling(String name) {
        return Token.of(name).stream()
                .filter(token -> token.isWord() || token.isNumber())
                .map(token -> token.isWord() ? token.text().replace("-", "") : "№" + token.text())
                .collect(Collectors.joining(" "));
    }

    /** A branch belongs to its main school, named before or after the word. */
    private NameMatch branch(String before, String after) {
        NameMatch own = before.isBlank() ? new Unknown() : match(before);
        NameMatch main = after.isBlank() ? new Unknown() : match(after);
        if (own instanceof Certain one
                && main instanceof Certain other
                && !one.school().equals(other.school())) {
            return several(List.of(one.school(), other.school()));
        }
        if (main instanceof Certain certain) {
            return new Certain(certain.school(), Basis.BRANCH);
        }
        return own instanceof Unknown ? main : own;
    }

    private List<Candidate> candidates(NameParts written) {
        List<Candidate> candidates = new ArrayList<>();
        for (Names school : schools) {
            school.closest(written, municipality)
                    .ifPresent(kinship -> candidates.add(new Candidate(school.id(), kinship)));
        }
        candidates.sort(Comparator.comparingInt(candidate -> candidate.kinship().distance()));
        return candidates;
    }

    private static NameMatch decide(List<Candidate> candidates, NameParts written) {
        if (candidates.isEmpty()) {
            return new Unknown();
        }
        List<Candidate> full =
                candidates.stream().filter(one -> one.kinship().isFull()).toList();
        List<Candidate> exact =
                full.stream().filter(one -> one.kinship().exact()).toList();
        if (exact.size() == 1) {
            return certain(exact.getFirst());
        }
        if (full.size() == 1 && standsAlone(full.getFirst(), candidates, written)) {
            return certain(full.getFirst());
        }
        return suggestions(candidates, full.size() > 1);
    }

    private static Certain certain(Candidate candidate) {
        return new Certain(candidate.school(), candidate.kinship().basis());
    }

    /** With a number on one side only, no second school of the same proper name may be there. */
    private static boolean standsAlone(Candidate candidate, List<Candidate> all, NameParts written) {
        if (!candidate.kinship().numberOnOneSide() || written.words().isEmpty()) {
            return true;
        }
        return all.stream().filter(other -> other.kinship().sameProperName()).count() == 1;
    }

    private static Suggestions suggestions(List<Candidate> candidates, boolean several) {
        return new Suggestions(candidates.stream()
                .limit(MOST_SUGGESTIONS)
                .map(candidate -> suggestion(candidate, several))
                .toList());
    }

    private static Suggestion suggestion(Candidate candidate, boolean several) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(candidate.kinship().doubts());
        if (reasons.isEmpty() || (several && candidate.kinship().isFull())) {
            reasons.add(Reason.SEVERAL);
        }
        return new Suggestion(candidate.school(), reasons);
    }
}
