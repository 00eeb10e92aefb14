package ru.podyom.identification.lists;

import java.util.Map;
import ru.podyom.kernel.Scope;

/** What of official lists a scope shows, as conditions for SQL and their parameters. */
public final class Seen {

    /**
     * A line is seen by who sees the whole territory of its list, and by who sees its school. Names {@code l} = list,
     * {@code s} = school.school_view of the line, null where the school is not recognised.
     */
    public static final String LINE = """
            (l.region_id = any(:scopeRegions) or l.municipality_id = any(:scopeMunicipalities)
             or s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
             or s.id = any(:scopeSchools))
            """;

    private Seen() {}

    public static Map<String, ?> parameters(Scope scope) {
        return Map.of(
                "scopeRegions", scope.regionNumbers(),
                "scopeMunicipalities", scope.municipalityNumbers(),
                "scopeSchools", scope.schoolNumbers());
    }
}
