package ru.podyom.methodology.judging;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;

/**
 * What is known of a school: each procedure at most once; a school without counts is still a school.
 *
 * @param code key of the school in the run; conclusions are ordered by it
 * @param name null where the source does not name the school
 * @param municipality null where the source does not name it
 */
public record SchoolFacts(
        String code, @Nullable String name, @Nullable String municipality, List<ProcedureCount> counts) {

    public SchoolFacts {
        counts = List.copyOf(counts);
        if (counts.stream()
                        .map(ProcedureCount::procedure)
                        .collect(Collectors.toSet())
                        .size()
                < counts.size()) {
            throw new IllegalArgumentException("a procedure is given twice for school " + code);
        }
    }

    /** Failed of the participants; null where nobody took part. */
    @Nullable
    Share failed(Procedure procedure) {
        return counts.stream()
                .filter(count ->
                        count.procedure().equals(procedure) && count.failed().of() > 0)
                .map(ProcedureCount::failed)
                .findFirst()
                .orElse(null);
    }
}
