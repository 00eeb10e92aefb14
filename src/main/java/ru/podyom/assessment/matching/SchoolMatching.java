package ru.podyom.assessment.matching;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.kernel.Scope;

/** Finds the schools of a file in the registry. */
@Component
public class SchoolMatching {

    private final RegistryStore registry;

    SchoolMatching(RegistryStore registry) {
        this.registry = registry;
    }

    /** Every school of the file, in its order. */
    public List<MatchedSchool> match(Scope scope, Territory territory, List<SchoolCount> counts) {
        var codes = registry.codes(scope, territory);
        return counts.stream()
                .map(count -> {
                    var found = codes.get(RegistryStore.key(count.code()));
                    if (found == null) {
                        return new MatchedSchool(count, SchoolMatch.UNKNOWN, null);
                    }
                    return found.taken()
                            ? new MatchedSchool(count, SchoolMatch.CODE, found.school())
                            : new MatchedSchool(count, SchoolMatch.OUTSIDE, null);
                })
                .toList();
    }
}
