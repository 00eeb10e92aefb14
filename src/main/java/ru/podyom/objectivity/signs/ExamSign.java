package ru.podyom.objectivity.signs;

import static ru.podyom.objectivity.signs.Limits.PARTICIPANTS;

import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Share;
import ru.podyom.objectivity.evidence.ProcedureFacts;
import ru.podyom.objectivity.evidence.SchoolEvidence;

/** G7: the ВПР of grade 8 against the ОГЭ of the same children a year later. */
final class ExamSign {

    private static final int FEW_PERCENT = 5;
    private static final int MANY_PERCENT = 25;

    private ExamSign() {}

    static SignFinding guard(SchoolEvidence school, ProcedureFacts facts) {
        var of = facts.procedure();
        var exam = new Procedure(ProcedureKind.OGE, of.year() + 1, of.grade() + 1, of.subject());
        var later = school.of(exam);
        if (later.isEmpty()) {
            return SignFinding.missing(Sign.G7, "результаты «" + exam.title() + "»");
        }
        int fewest = Math.min(facts.participants(), later.get().participants());
        if (fewest < PARTICIPANTS) {
            return SignFinding.missing(Sign.G7, Limits.few(fewest, PARTICIPANTS));
        }
        var before = facts.failed();
        var after = later.get().failed();
        return SignFinding.of(
                Sign.G7,
                (isFew(before) && after.isAtLeastPercent(MANY_PERCENT))
                        || (before.isAtLeastPercent(MANY_PERCENT) && isFew(after)),
                "не справились с ВПР " + Figures.of(before),
                "не справились с ОГЭ " + exam.year() + " года " + Figures.of(after));
    }

    private static boolean isFew(Share share) {
        return 100L * share.part() <= (long) FEW_PERCENT * share.of();
    }
}
