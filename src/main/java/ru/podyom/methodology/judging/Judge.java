package ru.podyom.methodology.judging;

import java.util.List;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Conclusion.State;
import ru.podyom.methodology.judging.Criterion.AtLeast;
import ru.podyom.methodology.judging.Criterion.LowShare;

/** Judges a criterion on the facts of one school in one year. */
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
        Share failed = facts.failed(low.procedure().in(year));
        State state = failed == null || failed.of() < low.minParticipants()
                ? State.INSUFFICIENT_DATA
                : failed.isAtLeastPercent(low.percent()) ? State.MET : State.NOT_MET;
        return new Conclusion(low, state, year, failed, List.of());
    }

    /** Fewer known parts than are needed is no answer at all, unless the answer is already yes. */
    private Conclusion atLeast(AtLeast criterion) {
        List<Conclusion> parts = criterion.of().stream().map(this::judge).toList();
        long met = parts.stream().filter(Conclusion::isMet).count();
        long known = parts.stream()
                .filter(part -> part.state() != State.INSUFFICIENT_DATA)
                .count();
        State state = met >= criterion.count()
                ? State.MET
                : known < criterion.count() ? State.INSUFFICIENT_DATA : State.NOT_MET;
        return new Conclusion(criterion, state, year, null, parts);
    }
}
