package ru.podyom.objectivity.signs;

import static ru.podyom.objectivity.signs.Limits.MANY_SCHOOLS;
import static ru.podyom.objectivity.signs.Limits.PARTICIPANTS;

import java.util.List;
import ru.podyom.kernel.Procedure;
import ru.podyom.objectivity.evidence.ProcedureFacts;
import ru.podyom.objectivity.evidence.SchoolEvidence;

/** The same children a year later: G6, and sharp rises and falls of the official methodology. */
final class CohortSigns {

    private static final int POINTS = 40;

    private CohortSigns() {}

    /** G6: the place among the schools of the region moved by more than forty points. */
    static SignFinding guard(SchoolEvidence school, ProcedureFacts facts, Region region) {
        var before = Region.yearBefore(facts.procedure());
        var missing = missing(school, facts, before);
        if (!missing.isEmpty()) {
            return SignFinding.missing(Sign.G6, missing);
        }
        var then = region.sample(before).scoreMeans();
        var now = region.sample(facts.procedure()).scoreMeans();
        int schools = Math.min(then.size(), now.size());
        if (schools < MANY_SCHOOLS) {
            return SignFinding.missing(Sign.G6, Limits.fewSchools(schools, MANY_SCHOOLS));
        }
        var was = place(school.of(before).orElseThrow(), then);
        var is = place(facts, now);
        return SignFinding.of(
                Sign.G6,
                is.isFurtherThan(POINTS, was),
                "процентиль " + was.text() + " в " + before.grade() + " классе " + before.year() + " года, " + is.text()
                        + " в " + facts.procedure().grade() + " классе "
                        + facts.procedure().year(),
                "порог: больше 40 пунктов; школ " + then.size() + " и " + now.size());
    }

    private static Place place(ProcedureFacts facts, List<Double> all) {
        var own = Sample.scoreMean(facts);
        return Place.of(own == null ? 0 : own, all);
    }

    /** The official signs: a rise and a fall, one of which at most can be flagged. */
    static List<SignFinding> official(SchoolEvidence school, ProcedureFacts facts, Region region) {
        var missing = missing(school, facts, Region.yearBefore(facts.procedure()));
        var own = Region.change(school, facts.procedure());
        if (!missing.isEmpty() || own == null) {
            return both(missing.isEmpty() ? "ненулевой средний балл" : missing);
        }
        var all = region.changes(facts.procedure());
        var quartiles = all.quartiles();
        if (quartiles == null || all.schools() < MANY_SCHOOLS) {
            return both(Limits.fewSchools(all.schools(), MANY_SCHOOLS));
        }
        var value = "K = " + Figures.decimal(own);
        var schools = ", школ " + all.schools();
        return List.of(
                SignFinding.of(
                        Sign.RISE,
                        own < quartiles.low(),
                        value,
                        "граница " + Figures.decimal(quartiles.low()) + schools),
                SignFinding.of(
                        Sign.FALL,
                        own > quartiles.high(),
                        value,
                        "граница " + Figures.decimal(quartiles.high()) + schools));
    }

    private static List<SignFinding> both(String missing) {
        return List.of(SignFinding.missing(Sign.RISE, missing), SignFinding.missing(Sign.FALL, missing));
    }

    /** What keeps the two years from being compared; empty where nothing does. */
    private static String missing(SchoolEvidence school, ProcedureFacts facts, Procedure before) {
        var earlier = school.of(before);
        if (earlier.isEmpty()) {
            return "результаты «" + before.title() + "»";
        }
        if (facts.scores() == null || earlier.get().scores() == null) {
            return "первичные баллы участников обоих лет";
        }
        int fewest = Math.min(facts.participants(), earlier.get().participants());
        return fewest < PARTICIPANTS ? Limits.few(fewest, PARTICIPANTS) : "";
    }
}
