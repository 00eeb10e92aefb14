package ru.podyom.methodology.judging.category;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Share;

/**
 * The social passport of a school as counts; lists of families are never kept.
 *
 * @param year calendar year of the passport
 * @param pupils of the school
 * @param counts pupils under a condition; a condition nobody counted is missing
 * @param bases of how many pupils a condition was counted where that is not all pupils: a survey asks of two years of
 *     birth only; empty as a rule
 * @param document act that recognises the conditions as adverse, null where there is none
 */
public record SocialConditions(
        int year,
        int pupils,
        Map<Condition, Integer> counts,
        @Nullable Map<Condition, Integer> bases,
        @Nullable String document) {

    public SocialConditions {
        counts = Map.copyOf(counts);
        bases = bases == null ? Map.of() : Map.copyOf(bases);
    }

    /** Pupils under the condition of those it was counted of; null where it was not counted. */
    public @Nullable Share share(Condition condition) {
        Integer count = counts.get(condition);
        int of = bases == null ? pupils : bases.getOrDefault(condition, pupils);
        return count == null || of == 0 ? null : new Share(count, of);
    }
}
