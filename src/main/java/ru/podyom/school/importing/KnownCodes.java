package ru.podyom.school.importing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.authority.Municipality;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.SchoolCodes;

/** Which schools have the codes of the file, asked for all rows at once. */
final class KnownCodes {

    private final Map<CodeSystem, Map<String, SchoolId>> holders = new EnumMap<>(CodeSystem.class);
    private final Map<CodeSystem, Set<String>> outside = new EnumMap<>(CodeSystem.class);

    private KnownCodes() {}

    static KnownCodes of(Collection<ReadSchool> read, List<Municipality> places, Scope scope, SchoolCodes codes) {
        KnownCodes known = new KnownCodes();
        for (CodeSystem system : CodeSystem.values()) {
            Set<String> keys = new HashSet<>();
            read.forEach(school -> {
                String code = school.codes().get(system);
                if (code != null) {
                    keys.add(system.key(code));
                }
            });
            if (!keys.isEmpty()) {
                known.holders.put(system, new HashMap<>(codes.byKeys(scope, system, keys)));
                Set<String> taken = new HashSet<>();
                places.stream()
                        .map(Municipality::region)
                        .distinct()
                        .forEach(region -> taken.addAll(codes.takenOutside(scope, region, system, keys)));
                known.outside.put(system, taken);
            }
        }
        return known;
    }

    @Nullable
    SchoolId holder(CodeSystem system, String code) {
        return holders.getOrDefault(system, Map.of()).get(system.key(code));
    }

    /** Whether a school that the person does not see has the code. */
    boolean isTakenOutside(CodeSystem system, String code) {
        return outside.getOrDefault(system, Set.of()).contains(system.key(code));
    }
}
