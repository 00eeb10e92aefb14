package ru.podyom.methodology.judging;

import java.util.List;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Conclusion.State;
import ru.podyom.methodology.judging.Criterion.AtLeast;
import ru.podyom.methodology.judging.Criterion.LowShare;

/** Judges a criterion on the facts of one school and puts the reasons into words. */
final class Judge {

    private final SchoolFacts facts;
    private final int year;

    Judge(SchoolFacts facts, int year) {
        this.facts = facts;
        this.year = year;
    }

    Conclusion judge(Criterion criterion) {
        return switch (criterion) {
            case LowShare low -> lowShare(low);
            case AtLeast atLeast -> atLeast(atLeast);
        };
    }

    private Conclusion lowShare(LowShare low) {
        Procedure procedure = low.procedure().in(year);
        return facts.count(procedure)
                .map(count -> counted(low, procedure, count.failed()))
                .orElseGet(() -> new Conclusion(
                        low, State.INSUFFICIENT_DATA, procedure.title() + ": результатов нет.", null, List.of()));
    }

    private static Conclusion counted(LowShare low, Procedure procedure, Share failed) {
        int participants = failed.of();
        if (participants < low.minParticipants()) {
            String words = "%s: %s — меньше %d. Процедура показана, но не учитывается (малая численность)."
                    .formatted(
                            procedure.title(),
                            Plural.of(participants, "участник", "участника", "участников"),
                            low.minParticipants());
            return new Conclusion(low, State.INSUFFICIENT_DATA, words, failed, List.of());
        }
        boolean isLow = failed.isAtLeastPercent(low.percent());
        String words = "%s: %s — %d из %s (%s). Граница %d\u00a0%% — это %s из %d, она %s."
                .formatted(
                        procedure.title(),
                        failedWords(procedure),
                        failed.part(),
                        Plural.of(participants, "участника", "участников", "участников"),
                        failed.text(),
                        low.percent(),
                        Plural.of(low.line(participants), "человек", "человека", "человек"),
                        participants,
                        isLow ? "достигнута" : "не достигнута");
        return new Conclusion(low, isLow ? State.MET : State.NOT_MET, words, failed, List.of());
    }

    private static String failedWords(Procedure procedure) {
        return switch (procedure.kind()) {
            case VPR, OGE -> "с отметкой «2»";
            case EGE, RDR -> "ниже минимального порога";
        };
    }

    /** Fewer known parts than are needed is no answer at all, unless the answer is already yes. */
    private Conclusion atLeast(AtLeast criterion) {
        List<Conclusion> parts = criterion.of().stream().map(this::judge).toList();
        Conclusion unworded = new Conclusion(criterion, State.MET, "", null, parts);
        int met = unworded.count(State.MET);
        int known = met + unworded.count(State.NOT_MET);
        State state = met >= criterion.count()
                ? State.MET
                : known < criterion.count() ? State.INSUFFICIENT_DATA : State.NOT_MET;
        return new Conclusion(criterion, state, words(state, criterion.count(), met, known), null, parts);
    }

    private static String words(State state, int needed, int met, int known) {
        String counted = "Выполнено условий: %d из %d, по которым есть данные".formatted(met, known);
        return switch (state) {
            case MET -> "%s; нужно не меньше %d.".formatted(counted, needed);
            case NOT_MET -> "%s; нужно не меньше %d, этого нет.".formatted(counted, needed);
            case INSUFFICIENT_DATA ->
                "%s; нужно не меньше %d, а данных меньше. Это не означает благополучия.".formatted(counted, needed);
        };
    }
}
