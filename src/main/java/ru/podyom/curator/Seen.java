package ru.podyom.curator;

import java.util.Map;
import ru.podyom.kernel.Scope;

/** What of curators a scope shows, as a condition for SQL and its parameters. */
public final class Seen {

    /** Who sees a school sees its curators. Names {@code s} = school.school_view. */
    public static final String SCHOOL = """
            (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
             or s.id = any(:scopeSchools))
            """;

    private Seen() {}

    /** The condition's parameters, and {@code personal}: whether names may leave the database. */
    public static Map<String, ?> parameters(Scope scope) {
        return Map.of(
                "scopeRegions", scope.regionNumbers(),
                "scopeMunicipalities", scope.municipalityNumbers(),
                "scopeSchools", scope.schoolNumbers(),
                "personal", scope.personalData());
    }
}
