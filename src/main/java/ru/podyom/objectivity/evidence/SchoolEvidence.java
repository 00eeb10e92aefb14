package ru.podyom.objectivity.evidence;

import java.util.Map;
import java.util.Optional;
import ru.podyom.kernel.Procedure;

/**
 * Everything about one school that signs are found by, of several years.
 *
 * @param school number in the registry
 * @param selective a гимназия or лицей: a mean above the region is what it is for
 */
public record SchoolEvidence(long school, boolean selective, Map<Procedure, ProcedureFacts> procedures) {

    public SchoolEvidence {
        procedures = Map.copyOf(procedures);
    }

    /** Empty where the school has no result of the procedure. */
    public Optional<ProcedureFacts> of(Procedure procedure) {
        return Optional.ofNullable(procedures.get(procedure));
    }
}
