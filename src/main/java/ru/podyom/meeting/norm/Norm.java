package ru.podyom.meeting.norm;

import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.Scope;

/**
 * A normative document of the register.
 *
 * @param territory whose it is; null for a federal one, which all see and only who leads a region changes
 * @param points how many points of minutes rest on it
 */
public record Norm(long id, @Nullable Territory territory, NormData data, int points, Revision revision) {

    /** «Федеральный» or the name of the region or municipality. */
    public String level() {
        return territory == null ? "Федеральный" : territory.name();
    }

    /** Whether a person of the scope may change it. */
    public boolean isLedBy(Scope scope) {
        return territory == null ? !scope.regions().isEmpty() : territory.isWithin(scope);
    }
}
