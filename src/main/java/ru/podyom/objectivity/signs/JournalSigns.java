package ru.podyom.objectivity.signs;

import static ru.podyom.objectivity.signs.Limits.PARTICIPANTS;

import org.hipparchus.stat.correlation.SpearmansCorrelation;
import ru.podyom.kernel.Share;
import ru.podyom.objectivity.evidence.JournalPair;
import ru.podyom.objectivity.evidence.ProcedureFacts;

/** Marks of the work against those of the journal: G4 and four signs of the official methodology. */
final class JournalSigns {

    private static final int CHANGED_PERCENT = 50;
    private static final int LOWERED_PERCENT = 30;

    private JournalSigns() {}

    /** G4: more than half changed, or at least 30 % lowered; of those who have both marks. */
    static SignFinding guard(ProcedureFacts facts) {
        var journal = facts.journal();
        if (journal == null) {
            return SignFinding.missing(Sign.G4, "сравнение с отметками журнала");
        }
        if (journal.compared() < PARTICIPANTS) {
            return SignFinding.missing(
                    Sign.G4, "участников с обеими отметками " + journal.compared() + ", нужно не меньше 10");
        }
        var lowered = new Share(journal.lowered(), journal.compared());
        var changed = new Share(journal.lowered() + journal.raised(), journal.compared());
        return SignFinding.of(
                Sign.G4,
                100L * changed.part() > (long) CHANGED_PERCENT * changed.of()
                        || lowered.isAtLeastPercent(LOWERED_PERCENT),
                "понизили " + Figures.of(lowered) + ", понизили и повысили вместе " + Figures.of(changed),
                "пороги: 30 % и больше 50 %");
    }

    /** The official sign: the better the mark in the journal, the worse the work. */
    static SignFinding official(ProcedureFacts facts) {
        int pupils = facts.pairs().stream().mapToInt(JournalPair::pupils).sum();
        if (facts.pairs().isEmpty()) {
            return SignFinding.missing(Sign.MISMATCH, "отметки журнала у участников");
        }
        if (pupils < PARTICIPANTS) {
            return SignFinding.missing(
                    Sign.MISMATCH, "участников с отметкой журнала " + pupils + ", нужно не меньше 10");
        }
        double[] marks = new double[pupils];
        double[] scores = new double[pupils];
        int at = 0;
        for (JournalPair pair : facts.pairs()) {
            for (int i = 0; i < pair.pupils(); i++, at++) {
                marks[at] = pair.journal();
                scores[at] = pair.score();
            }
        }
        if (isConstant(marks) || isConstant(scores)) {
            return SignFinding.missing(Sign.MISMATCH, "различия: у всех участников одна отметка журнала или один балл");
        }
        double correlation = new SpearmansCorrelation().correlation(marks, scores);
        return SignFinding.of(
                Sign.MISMATCH,
                correlation < 0,
                "ранговая корреляция " + Figures.decimal(correlation) + ", участников с отметкой журнала " + pupils,
                "порог: меньше 0");
    }

    private static boolean isConstant(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }
}
