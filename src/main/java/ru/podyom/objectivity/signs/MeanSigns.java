package ru.podyom.objectivity.signs;

import static ru.podyom.objectivity.signs.Limits.PARTICIPANTS;
import static ru.podyom.objectivity.signs.Limits.SCHOOLS;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.objectivity.evidence.ProcedureFacts;
import ru.podyom.objectivity.evidence.SchoolEvidence;
import ru.podyom.objectivity.evidence.ScoreCounts;

/** The mean of a school far above that of the region: G1 and the first six signs of the official methodology. */
final class MeanSigns {

    private static final double NORMAL_95 = 1.96;
    private static final int TOO_FAR = 3;

    private MeanSigns() {}

    /** G1: three errors above the region, where neither the kind of school nor its exams explain it. */
    static SignFinding guard(SchoolEvidence school, ProcedureFacts facts, Region region) {
        var sample = region.sample(facts.procedure());
        var scores = facts.scores();
        var missing = missing(facts, scores, sample);
        if (scores == null || missing != null) {
            return SignFinding.missing(Sign.G1, String.valueOf(missing));
        }
        if (scores.deviation() == 0) {
            return SignFinding.missing(Sign.G1, "все участники получили один и тот же балл, формула не применима");
        }
        double distance = (scores.mean() - sample.scores().mean()) / scores.error();
        var value = "средний балл " + Figures.decimal(scores.mean()) + ", отклонение "
                + Figures.decimal(scores.deviation()) + ", участников " + scores.n();
        var comparison = "регион " + Figures.decimal(sample.scores().mean()) + ", разница в ошибках среднего "
                + Figures.decimal(distance) + " при пороге 3";
        if (distance <= TOO_FAR) {
            return SignFinding.of(Sign.G1, false, value, comparison);
        }
        if (school.selective()) {
            return SignFinding.of(Sign.G1, false, value, comparison + "; гимназия или лицей");
        }
        var place = examPlace(school, facts.procedure(), region);
        return place == null
                ? SignFinding.undecided(
                        Sign.G1,
                        value,
                        comparison,
                        "результаты ОГЭ или ЕГЭ " + facts.procedure().year() + " года по этому предмету")
                : SignFinding.of(
                        Sign.G1,
                        place.isInLowerHalf(),
                        value,
                        comparison + "; место по экзамену: процентиль " + place.text());
    }

    /** The official sign: confidence intervals apart. */
    static SignFinding official(ProcedureFacts facts, Region region) {
        var sample = region.sample(facts.procedure());
        var scores = facts.scores();
        var missing = missing(facts, scores, sample);
        if (scores == null || missing != null) {
            return SignFinding.missing(Sign.MEAN, String.valueOf(missing));
        }
        double lower = scores.mean() - NORMAL_95 * scores.error();
        double upper = sample.scores().mean() + NORMAL_95 * sample.scores().error();
        return SignFinding.of(
                Sign.MEAN,
                lower > upper,
                "средний балл " + Figures.decimal(scores.mean()) + ", нижняя граница " + Figures.decimal(lower)
                        + ", участников " + scores.n(),
                "регион " + Figures.decimal(sample.scores().mean()) + ", верхняя граница " + Figures.decimal(upper)
                        + ", школ " + sample.scoredSchools());
    }

    private static @Nullable String missing(ProcedureFacts facts, @Nullable ScoreCounts scores, Sample sample) {
        if (scores == null) {
            return "первичные баллы участников";
        }
        if (facts.participants() < PARTICIPANTS) {
            return Limits.few(facts.participants(), PARTICIPANTS);
        }
        return sample.scoredSchools() < SCHOOLS ? Limits.fewSchools(sample.scoredSchools(), SCHOOLS) : null;
    }

    /** Place by the ОГЭ of the year, else by the ЕГЭ; null where the school or the region has neither. */
    private static @Nullable Place examPlace(SchoolEvidence school, Procedure of, Region region) {
        return Stream.of(
                        new Procedure(ProcedureKind.OGE, of.year(), 9, of.subject()),
                        new Procedure(ProcedureKind.EGE, of.year(), 11, of.subject()))
                .flatMap(exam -> place(school, exam, region).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Place> place(SchoolEvidence school, Procedure exam, Region region) {
        var facts = school.of(exam).filter(fact -> fact.participants() >= PARTICIPANTS);
        var sample = region.sample(exam);
        var byMarks = facts.map(Sample::markMean)
                .filter(_ -> sample.markMeans().size() >= Limits.MANY_SCHOOLS)
                .map(own -> Place.of(own, sample.markMeans()));
        return byMarks.or(() -> facts.map(Sample::scoreMean)
                .filter(_ -> sample.scoreMeans().size() >= Limits.MANY_SCHOOLS)
                .map(own -> Place.of(own, sample.scoreMeans())));
    }
}
