package ru.podyom.methodology.judging;

import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Conclusion.State;
import ru.podyom.methodology.judging.Criterion.AtLeast;
import ru.podyom.methodology.judging.Criterion.LowShare;
import ru.podyom.ui.Words;

/** Puts a conclusion into Russian sentences with the numbers in them. */
final class Wording {

    private Wording() {}

    static String of(Conclusion conclusion) {
        return switch (conclusion.criterion()) {
            case LowShare low -> lowShare(low, conclusion);
            case AtLeast atLeast -> atLeast(atLeast, conclusion);
        };
    }

    private static String lowShare(LowShare low, Conclusion conclusion) {
        Procedure procedure = low.procedure().in(conclusion.year());
        Share failed = conclusion.failed();
        if (failed == null) {
            return procedure.title() + ": результатов нет.";
        }
        return conclusion.state() == State.INSUFFICIENT_DATA
                ? "%s: %s — меньше %d. Процедура показана, но не учитывается (малая численность)."
                        .formatted(
                                procedure.title(),
                                Words.count(failed.of(), "участник", "участника", "участников"),
                                low.minParticipants())
                : compared(low, procedure, failed, conclusion.isMet());
    }

    /** Names the least number of people over the line: rounded per cents alone may show 30,0 % on either side of it. */
    private static String compared(LowShare low, Procedure procedure, Share failed, boolean met) {
        return "%s: %s — %d из %s (%s). Граница %d\u00a0%% — это %s из %d, она %s."
                .formatted(
                        procedure.title(),
                        failedWords(procedure),
                        failed.part(),
                        Words.count(failed.of(), "участника", "участников", "участников"),
                        failed.text(),
                        low.percent(),
                        Words.count(low.line(failed.of()), "человек", "человека", "человек"),
                        failed.of(),
                        met ? "достигнута" : "не достигнута");
    }

    private static String failedWords(Procedure procedure) {
        return switch (procedure.kind()) {
            case VPR, OGE -> "с отметкой «2»";
            case EGE, RDR -> "ниже минимального порога";
        };
    }

    private static String atLeast(AtLeast criterion, Conclusion conclusion) {
        int met = conclusion.count(State.MET);
        String counted = "Выполнено условий: %d из %d, по которым есть данные; нужно не меньше %d"
                .formatted(met, met + conclusion.count(State.NOT_MET), criterion.count());
        return switch (conclusion.state()) {
            case MET -> counted + ".";
            case NOT_MET -> counted + ", этого нет.";
            case INSUFFICIENT_DATA -> counted + ", а данных меньше. Это не означает благополучия.";
        };
    }
}
