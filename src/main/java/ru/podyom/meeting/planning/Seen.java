package ru.podyom.meeting.planning;

import java.util.Map;
import ru.podyom.kernel.Scope;

/** Which meetings a scope shows, as a condition for SQL and its parameters. */
public final class Seen {

    /**
     * A territory sees all of its meetings; a school those it was called to, once it was. Names {@code m} =
     * meeting.meeting.
     */
    public static final String MEETING = """
            (m.region_id = any(:scopeRegions) or m.municipality_id = any(:scopeMunicipalities)
             or (m.state <> 'PLANNED' and exists (
                   select 1 from meeting.invited v
                    where v.meeting_id = m.id and v.school_id = any(:scopeSchools))))
            """;

    private Seen() {}

    /** The condition's parameters. */
    public static Map<String, ?> parameters(Scope scope) {
        return Map.of(
                "scopeRegions", scope.regionNumbers(),
                "scopeMunicipalities", scope.municipalityNumbers(),
                "scopeSchools", scope.schoolNumbers());
    }
}
