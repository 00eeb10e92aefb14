package ru.podyom.methodology.judging;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Conclusion.Past;
import ru.podyom.methodology.judging.Conclusion.State;
import ru.podyom.methodology.judging.Criterion.Any;
import ru.podyom.methodology.judging.Criterion.AtLeast;
import ru.podyom.methodology.judging.Criterion.Every;
import ru.podyom.methodology.judging.Criterion.LowShare;
import ru.podyom.methodology.judging.Criterion.LowTwoYears;
import ru.podyom.methodology.judging.Criterion.Rise;
import ru.podyom.ui.Words;

/** Puts a conclusion into Russian sentences with the numbers in them. */
final class Wording {

    private Wording() {}

    static String of(Conclusion conclusion) {
        return switch (conclusion.criterion()) {
            case LowShare low -> lowShare(low, conclusion);
            case LowTwoYears low -> lowTwoYears(low, conclusion);
            case Rise rise -> rise(rise, conclusion);
            case AtLeast atLeast -> atLeast(atLeast, conclusion);
            case Every _ -> "Нужны оба условия." + unknown(conclusion);
            case Any _ -> "Достаточно одного из условий." + unknown(conclusion);
        };
    }

    private static String unknown(Conclusion conclusion) {
        return conclusion.state() == State.INSUFFICIENT_DATA
                ? " Данных, чтобы это решить, не хватает. Это не означает благополучия."
                : "";
    }

    private static String lowShare(LowShare low, Conclusion conclusion) {
        Procedure procedure = low.procedure().in(conclusion.year());
        Share failed = conclusion.failed();
        if (failed == null) {
            return procedure.title() + ": результатов нет.";
        }
        String sentence = conclusion.state() == State.INSUFFICIENT_DATA
                ? "%s: %s — меньше %d. Процедура показана, но не учитывается (малая численность)."
                        .formatted(
                                procedure.title(),
                                Words.count(failed.of(), "участник", "участника", "участников"),
                                low.minParticipants())
                : compared(low, procedure, failed, conclusion.isMet());
        Past past = conclusion.past();
        return past == null
                ? sentence
                : sentence
                        + " Участников одного года мало, поэтому сложены результаты %d–%d годов: до %d года — %d из %d."
                                .formatted(
                                        past.from(),
                                        conclusion.year(),
                                        conclusion.year(),
                                        past.failed().part(),
                                        past.failed().of());
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

    private static String lowTwoYears(LowTwoYears low, Conclusion conclusion) {
        Past past = conclusion.past();
        String years = "%s: %d год — %s, %d год — %s."
                .formatted(
                        low.procedure().title(),
                        conclusion.year() - 1,
                        counts(past == null ? null : past.failed(), low.minParticipants()),
                        conclusion.year(),
                        counts(conclusion.failed(), low.minParticipants()));
        return switch (conclusion.state()) {
            case MET -> years + " Не меньше %d\u00a0%% оба года.".formatted(low.percent());
            case NOT_MET -> years + " Не меньше %d\u00a0%% было не оба года.".formatted(low.percent());
            case INSUFFICIENT_DATA -> years + " Сравнить два года нельзя.";
        };
    }

    private static String rise(Rise rise, Conclusion conclusion) {
        Past past = conclusion.past();
        String years = "%s: %d год — %s, %d год — %s."
                .formatted(
                        rise.procedure().title(),
                        conclusion.year() - 1,
                        counts(past == null ? null : past.failed(), rise.minParticipants()),
                        conclusion.year(),
                        counts(conclusion.failed(), rise.minParticipants()));
        String points = Words.count(rise.points(), "процентный пункт", "процентных пункта", "процентных пунктов");
        return switch (conclusion.state()) {
            case MET -> years + " Доля не справившихся выросла не меньше чем на " + points + ".";
            case NOT_MET -> years + " Роста на " + points + " нет.";
            case INSUFFICIENT_DATA -> years + " Сравнить два года нельзя.";
        };
    }

    private static String counts(@Nullable Share failed, int minimum) {
        if (failed == null) {
            return "результатов нет";
        }
        return "%d из %d (%s)".formatted(failed.part(), failed.of(), failed.text())
                + (failed.of() < minimum ? ", малая численность" : "");
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
