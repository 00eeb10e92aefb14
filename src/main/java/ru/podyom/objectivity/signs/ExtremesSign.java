package ru.podyom.objectivity.signs;

import static ru.podyom.objectivity.signs.Limits.MANY_PARTICIPANTS;
import static ru.podyom.objectivity.signs.Limits.MANY_SCHOOLS;
import static ru.podyom.objectivity.signs.Limits.SCHOOLS;

import ru.podyom.objectivity.evidence.ProcedureFacts;

/** G5: nobody failed where many do, or more «5» than nearly everywhere. */
final class ExtremesSign {

    private static final int REGION_PERCENT = 10;

    private ExtremesSign() {}

    static SignFinding guard(ProcedureFacts facts, Region region) {
        if (facts.participants() < MANY_PARTICIPANTS) {
            return SignFinding.missing(Sign.G5, Limits.few(facts.participants(), MANY_PARTICIPANTS));
        }
        var sample = region.sample(facts.procedure());
        if (sample.schools() < SCHOOLS) {
            return SignFinding.missing(Sign.G5, Limits.fewSchools(sample.schools(), SCHOOLS));
        }
        var failed = facts.failed();
        var value = "не справились " + Figures.of(failed);
        var comparison = "регион " + Figures.of(sample.failed());
        if (failed.part() == 0 && sample.failed().isAtLeastPercent(REGION_PERCENT)) {
            return SignFinding.of(Sign.G5, true, value, comparison);
        }
        var marks = facts.marks();
        if (marks == null) {
            return SignFinding.undecided(Sign.G5, value, comparison, "число отметок «5»");
        }
        if (sample.fiveSchools() < MANY_SCHOOLS) {
            return SignFinding.undecided(
                    Sign.G5, value, comparison, Limits.fewSchools(sample.fiveSchools(), MANY_SCHOOLS));
        }
        return SignFinding.of(
                Sign.G5,
                (double) marks.five() / marks.n() > sample.highFives(),
                value + ", «5» — " + Figures.of(marks.fives()),
                comparison + ", 99-й процентиль доли «5» по школам " + Figures.decimal(100 * sample.highFives())
                        + " %");
    }
}
