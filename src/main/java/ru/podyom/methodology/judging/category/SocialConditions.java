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
 * @param document act that recognises the conditions as adverse, null where there is none
 */
public record SocialConditions(
        int year,
        int pupils,
        Map<Condition, Integer> counts,
        @Nullable String document) {

    public SocialConditions {
        counts = Map.copyOf(counts);
    }

    /** Pupils under the condition of all pupils; null where it was not counted. */
    public @Nullable Share share(Condition condition) {
        Integer count = counts.get(condition);
        return count == null || pupils == 0 ? null : new Share(count, pupils);
    }
}
