package ru.podyom.assessment.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolNames;
import ru.podyom.school.naming.NameMatch;
import ru.podyom.school.naming.NameMatcher;

/**
 * Finds the schools of a file in the registry: by code, else by a name that is certain inside the municipality. A name
 * never wins over a code: a school that has another login in the registry is not taken for this one.
 */
@Component
public class SchoolMatching {

    private final RegistryStore registry;
    private final Municipalities municipalities;
    private final SchoolNames names;

    SchoolMatching(RegistryStore registry, Municipalities municipalities, SchoolNames names) {
        this.registry = registry;
        this.municipalities = municipalities;
        this.names = names;
    }

    /** Every school of the file, in its order. */
    public List<MatchedSchool> match(Scope scope, Territory territory, List<SchoolCount> counts) {
        var search = new Search(scope, territory);
        var byCode = counts.stream().map(search::byCode).toList();
        var taken = byCode.stream().map(MatchedSchool::school).collect(Collectors.toCollection(HashSet::new));
        return byCode.stream().map(school -> search.byName(school, taken)).toList();
    }

    /** One file's search, with what it has loaded of the registry. */
    private final class Search {

        private final Scope scope;
        private final @Nullable MunicipalityId own;
        private final Map<String, RegistryStore.Coded> codes;
        private final Places places;
        private final Map<MunicipalityId, NameMatcher> matchers = new HashMap<>();

        Search(Scope scope, Territory territory) {
            this.scope = scope;
            this.own = territory.place();
            this.codes = registry.codes(scope, territory);
            this.places = new Places(new RegionId(territory.region()), municipalities.all(scope));
        }

        MatchedSchool byCode(SchoolCount count) {
            var coded = codes.get(RegistryStore.key(count.code()));
            if (coded == null) {
                return new MatchedSchool(count, SchoolMatch.UNKNOWN, null);
            }
            return coded.taken()
                    ? new MatchedSchool(count, SchoolMatch.CODE, coded.school())
                    : new MatchedSchool(count, SchoolMatch.OUTSIDE, null);
        }

        MatchedSchool byName(MatchedSchool school, Set<@Nullable SchoolId> taken) {
            var written = school.count().municipality();
            if (school.match() != SchoolMatch.UNKNOWN) {
                return school;
            }
            var place = places.of(written);
            if (own != null && written != null && !written.isBlank() && !own.equals(place)) {
                return new MatchedSchool(school.count(), SchoolMatch.OUTSIDE, null);
            }
            var found = named(own == null ? place : own, school.count());
            return found != null && taken.add(found)
                    ? new MatchedSchool(school.count(), SchoolMatch.NAME, found)
                    : school;
        }

        private @Nullable SchoolId named(@Nullable MunicipalityId place, SchoolCount count) {
            var name = count.name();
            if (place == null || name == null || name.isBlank()) {
                return null;
            }
            var matcher = matchers.computeIfAbsent(place, id -> names.matcher(scope, id));
            return matcher.match(name) instanceof NameMatch.Certain certain
                            && !(count.isCoded() && hasLogin(certain.school()))
                    ? certain.school()
                    : null;
        }

        private boolean hasLogin(SchoolId school) {
            return codes.values().stream()
                    .anyMatch(coded -> coded.login() && coded.school().equals(school));
        }
    }
}
