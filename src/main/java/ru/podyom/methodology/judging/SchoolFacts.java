package ru.podyom.methodology.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;

/** What is known of a school: each procedure at most once; a school without counts is still a school. */
public final class SchoolFacts {

    private final String code;
    private final @Nullable String name;
    private final @Nullable String municipality;
    private final List<ProcedureCount> counts;
    // Criteria ask for one procedure after another, thousands of times a school while rules are tried.
    private final Map<Procedure, Share> failed;

    /**
     * @param code key of the school in the run; conclusions are ordered by it
     * @param name null where the source does not name the school
     * @param municipality null where the source does not name it
     */
    public SchoolFacts(String code, @Nullable String name, @Nullable String municipality, List<ProcedureCount> counts) {
        this.code = code;
        this.name = name;
        this.municipality = municipality;
        this.counts = List.copyOf(counts);
        this.failed = HashMap.newHashMap(counts.size());
        for (ProcedureCount count : this.counts) {
            if (failed.put(count.procedure(), count.failed()) != null) {
                throw new IllegalArgumentException("a procedure is given twice for school " + code);
            }
        }
    }

    public String code() {
        return code;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String municipality() {
        return municipality;
    }

    public List<ProcedureCount> counts() {
        return counts;
    }

    /** Failed of the participants; null where nobody took part. */
    @Nullable
    Share failed(Procedure procedure) {
        Share share = failed.get(procedure);
        return share == null || share.of() == 0 ? null : share;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchoolFacts facts
                && code.equals(facts.code)
                && Objects.equals(name, facts.name)
                && Objects.equals(municipality, facts.municipality)
                && counts.equals(facts.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, name, municipality, counts);
    }
}
