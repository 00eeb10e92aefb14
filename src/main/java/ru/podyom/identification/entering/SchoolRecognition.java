package ru.podyom.identification.entering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.authority.Municipalities;
import ru.podyom.authority.Municipality;
import ru.podyom.identification.entering.Recognition.Suggestion;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolNames;
import ru.podyom.school.naming.NameMatch;
import ru.podyom.school.naming.NameMatcher;

/**
 * Recognises the schools of one list. A name has a meaning only inside a municipality, so a list of a region asks every
 * municipality, unless the line names its own.
 */
final class SchoolRecognition {

    private static final int MOST_SUGGESTIONS = 5;

    private final Scope scope;
    private final SchoolNames names;
    private final Territory territory;
    private final List<Municipality> here;
    private final List<Municipality> elsewhere;
    private final Map<MunicipalityId, NameMatcher> matchers = new HashMap<>();

    SchoolRecognition(Scope scope, Territory territory, SchoolNames names, Municipalities municipalities) {
        this.scope = scope;
        this.names = names;
        this.territory = territory;
        var all = municipalities.all(scope).stream()
                .filter(municipality -> municipality.region().equals(territory.region()))
                .toList();
        var own = territory.municipality();
        here = own == null
                ? all
                : all.stream()
                        .filter(municipality -> municipality.id().equals(own))
                        .toList();
        elsewhere = all.stream()
                .filter(municipality -> !here.contains(municipality))
                .toList();
    }

    Recognition of(WrittenLine line) {
        var named = municipality(line.municipality());
        if (!line.municipality().isEmpty() && named.isEmpty()) {
            return Recognition.unknown("муниципалитета «" + line.municipality() + "» в реестре нет");
        }
        if (named.isPresent() && !here.contains(named.get())) {
            return Recognition.unknown(
                    "школа другого муниципалитета: " + named.get().name());
        }
        var asked = named.map(List::of).orElse(here);
        var matches = asked.stream()
                .map(municipality -> matcher(municipality).match(line.name()))
                .toList();
        return certain(matches)
                .or(() -> notASchool(matches))
                .or(() -> unsure(matches))
                .orElseGet(() -> unknown(line));
    }

    private Optional<Municipality> municipality(String written) {
        return written.isEmpty()
                ? Optional.empty()
                : java.util.stream.Stream.concat(here.stream(), elsewhere.stream())
                        .filter(municipality ->
                                municipality.names().stream().anyMatch(name -> name.equalsIgnoreCase(written)))
                        .findFirst();
    }

    private static Optional<Recognition> certain(List<NameMatch> matches) {
        var found = matches.stream()
                .filter(NameMatch.Certain.class::isInstance)
                .map(NameMatch.Certain.class::cast)
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                found.size() == 1
                        ? Recognition.certain(
                                found.getFirst().school(),
                                found.getFirst().basis().title())
                        : Recognition.unsure(found.stream()
                                .limit(MOST_SUGGESTIONS)
                                .map(one ->
                                        new Suggestion(one.school(), "так называются школы нескольких муниципалитетов"))
                                .toList()));
    }

    private static Optional<Recognition> notASchool(List<NameMatch> matches) {
        return matches.stream()
                .map(SchoolRecognition::noSchool)
                .filter(why -> why != null)
                .findFirst()
                .map(Recognition::notASchool);
    }

    private static @Nullable String noSchool(NameMatch match) {
        return switch (match) {
            case NameMatch.Group group ->
                "названа группа: "
                        + group.groups().stream().map(one -> one.title()).collect(Collectors.joining(", "));
            case NameMatch.NotASchool _ -> "похоже не на школу, а на учреждение или район";
            case NameMatch.Certain _, NameMatch.Suggestions _, NameMatch.Unknown _ -> null;
        };
    }

    private static Optional<Recognition> unsure(List<NameMatch> matches) {
        var suggestions = new ArrayList<Suggestion>();
        for (NameMatch match : matches) {
            if (match instanceof NameMatch.Suggestions several) {
                several.schools()
                        .forEach(one -> suggestions.add(new Suggestion(
                                one.school(),
                                one.reasons().stream()
                                        .map(NameMatch.Reason::title)
                                        .sorted()
                                        .collect(Collectors.joining(", ")))));
            }
        }
        return suggestions.isEmpty()
                ? Optional.empty()
                : Optional.of(Recognition.unsure(
                        suggestions.stream().limit(MOST_SUGGESTIONS).toList()));
    }

    private Recognition unknown(WrittenLine line) {
        for (Municipality other : elsewhere) {
            if (matcher(other).match(line.name()) instanceof NameMatch.Certain) {
                return Recognition.unknown("такая школа есть в другом муниципалитете: " + other.name());
            }
        }
        return Recognition.unknown(
                territory.municipality() == null
                        ? "такой школы в реестре региона нет"
                        : "такой школы в реестре муниципалитета нет");
    }

    private NameMatcher matcher(Municipality municipality) {
        return matchers.computeIfAbsent(municipality.id(), id -> names.matcher(scope, id));
    }
}
