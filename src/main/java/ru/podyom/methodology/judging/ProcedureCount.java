package ru.podyom.methodology.judging;

import java.util.List;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;

/**
 * Counts of one school in one procedure.
 *
 * @param failed those with the mark 2 or below the pass mark, of the participants
 */
public record ProcedureCount(Procedure procedure, Share failed, List<Evidence> sources) {

    public ProcedureCount {
        sources = List.copyOf(sources);
    }
}
