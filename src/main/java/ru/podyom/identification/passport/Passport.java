package ru.podyom.identification.passport;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.category.Condition;

/**
 * The social passport of a school for one year: counts of pupils, never families (methodology section 4.3).
 *
 * @param year calendar year it was made in, as a rule in September or October
 * @param pupils of the whole school
 * @param counts pupils under each condition that was counted
 * @param bases of how many pupils a condition was counted where a survey asked of some years of birth only
 * @param source where the school's own counts come from, empty where only a survey gave them
 * @param survey name of the survey that gave the conditions of {@code bases}, null where there is none
 * @param asOf day the counts stand for, null where a survey does not tell it
 * @param document act that recognises the conditions as adverse, null where there is none
 * @param version grows with each change; 0 is not kept yet
 */
public record Passport(
        long school,
        int year,
        int pupils,
        Map<Condition, Integer> counts,
        Map<Condition, Integer> bases,
        String source,
        @Nullable String survey,
        @Nullable LocalDate asOf,
        @Nullable String document,
        int version) {

    public Passport {
        counts = Map.copyOf(counts);
        bases = Map.copyOf(bases);
    }

    /** Pupils under the condition of those it was counted of; null where it was not counted. */
    public @Nullable Share share(Condition condition) {
        Integer count = counts.get(condition);
        return count == null ? null : new Share(count, bases.getOrDefault(condition, pupils));
    }

    /** Where the count of a condition comes from. */
    public String sourceOf(Condition condition) {
        return bases.containsKey(condition) && survey != null ? survey : source;
    }

    boolean isWhole() {
        return counts.size() == Condition.values().length;
    }

    boolean saysTheSameAs(Passport other) {
        return withVersion(0).equals(other.withVersion(0));
    }

    Passport withVersion(int other) {
        return new Passport(school, year, pupils, counts, bases, source, survey, asOf, document, other);
    }
}
