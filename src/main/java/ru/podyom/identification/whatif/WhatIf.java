package ru.podyom.identification.whatif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ru.podyom.methodology.judging.Judgement;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.SchoolFacts;

/**
 * Two rules on the same facts in memory: outcomes only, nothing is kept.
 *
 * @param year calendar year judged
 * @param before schools by outcome under the rule in force
 * @param after schools by outcome under the other rule
 * @param changes schools whose outcome differs, in order of the facts
 */
public record WhatIf(int year, Map<Outcome, Integer> before, Map<Outcome, Integer> after, List<Change> changes) {

    /** One school told otherwise. */
    public record Change(String code, Outcome before, Outcome after) {

        boolean enters() {
            return after == Outcome.LOW_RESULTS && before != Outcome.LOW_RESULTS;
        }

        boolean leaves() {
            return before == Outcome.LOW_RESULTS && after != Outcome.LOW_RESULTS;
        }
    }

    /** @param facts schools with the years that the rules look at */
    public static WhatIf of(MethodologyVersion inForce, MethodologyVersion other, int year, List<SchoolFacts> facts) {
        Map<String, Outcome> one = Judgement.outcomes(inForce, year, facts);
        Map<String, Outcome> two = Judgement.outcomes(other, year, facts);
        var before = new EnumMap<Outcome, Integer>(Outcome.class);
        var after = new EnumMap<Outcome, Integer>(Outcome.class);
        var changes = new ArrayList<Change>();
        for (var school : facts) {
            var was = one.getOrDefault(school.code(), Outcome.INSUFFICIENT_DATA);
            var now = two.getOrDefault(school.code(), Outcome.INSUFFICIENT_DATA);
            before.merge(was, 1, Integer::sum);
            after.merge(now, 1, Integer::sum);
            if (was != now) {
                changes.add(new Change(school.code(), was, now));
            }
        }
        return new WhatIf(year, before, after, List.copyOf(changes));
    }

    long entered() {
        return changes.stream().filter(Change::enters).count();
    }

    long left() {
        return changes.stream().filter(Change::leaves).count();
    }
}
