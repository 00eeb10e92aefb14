package ru.podyom.methodology.judging;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Share;
import ru.podyom.methodology.judging.Conclusion.Past;
import ru.podyom.methodology.judging.Conclusion.State;
import ru.podyom.methodology.judging.Criterion.Any;
import ru.podyom.methodology.judging.Criterion.AtLeast;
import ru.podyom.methodology.judging.Criterion.Every;
import ru.podyom.methodology.judging.Criterion.LowShare;
import ru.podyom.methodology.judging.Criterion.LowTwoYears;
import ru.podyom.methodology.judging.Criterion.Rise;

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
            case LowTwoYears low -> lowTwoYears(low);
            case Rise rise -> rise(rise);
            case AtLeast atLeast -> atLeast(atLeast);
            case Every every -> joined(every, every.of(), State.NOT_MET, State.MET);
            case Any any -> joined(any, any.of(), State.MET, State.NOT_MET);
        };
    }

    private Conclusion lowShare(LowShare low) {
        Pool pool = Pool.of(facts, low.procedure(), year, low.minParticipants(), low.poolYears());
        if (pool == null) {
            return new Conclusion(low, State.INSUFFICIENT_DATA, year, null, null, List.of());
        }
        State state = pool.failed().of() < low.minParticipants()
                ? State.INSUFFICIENT_DATA
                : State.of(pool.failed().isAtLeastPercent(low.percent()));
        return new Conclusion(low, state, year, pool.failed(), pool.past(), List.of());
    }

    /** Not low in a year that is counted is an answer, whatever the other year lacks. */
    private Conclusion lowTwoYears(LowTwoYears low) {
        Share now = facts.failed(low.procedure().in(year));
        Share before = facts.failed(low.procedure().in(year - 1));
        State one = counted(now, low.minParticipants(), low.percent());
        State other = counted(before, low.minParticipants(), low.percent());
        State state = one == State.NOT_MET || other == State.NOT_MET
                ? State.NOT_MET
                : one == State.MET && other == State.MET ? State.MET : State.INSUFFICIENT_DATA;
        return new Conclusion(low, state, year, now, past(before), List.of());
    }

    private static State counted(@Nullable Share share, int minimum, int percent) {
        return share == null || share.of() < minimum
                ? State.INSUFFICIENT_DATA
                : State.of(share.isAtLeastPercent(percent));
    }

    private Conclusion rise(Rise rise) {
        Share now = facts.failed(rise.procedure().in(year));
        Share before = facts.failed(rise.procedure().in(year - 1));
        State state = now == null || before == null || Math.min(now.of(), before.of()) < rise.minParticipants()
                ? State.INSUFFICIENT_DATA
                : State.of(grew(now, before, rise.points()));
        return new Conclusion(rise, state, year, now, past(before), List.of());
    }

    /** f₁/n₁ − f₀/n₀ ≥ points/100, in integers. */
    private static boolean grew(Share now, Share before, int points) {
        long difference = 100L * now.part() * before.of() - 100L * before.part() * now.of();
        return difference >= (long) points * now.of() * before.of();
    }

    private @Nullable Past past(@Nullable Share before) {
        return before == null ? null : new Past(year - 1, before);
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
        return new Conclusion(criterion, state, year, null, null, parts);
    }

    /**
     * @param decisive one such part decides for the whole
     * @param otherwise what the whole is when every part is so; else there is not enough data
     */
    private Conclusion joined(Criterion criterion, List<Criterion> of, State decisive, State otherwise) {
        List<Conclusion> parts = of.stream().map(this::judge).toList();
        List<State> states = parts.stream().map(Conclusion::state).toList();
        State state = states.contains(decisive)
                ? decisive
                : states.stream().allMatch(part -> Objects.equals(part, otherwise))
                        ? otherwise
                        : State.INSUFFICIENT_DATA;
        return new Conclusion(criterion, state, year, null, null, parts);
    }

    /**
     * Counts of a procedure with those of earlier years added one by one until enough people took part.
     *
     * @param past what was added, null where the year stood alone
     */
    record Pool(Share failed, @Nullable Past past) {

        /** Null where nobody took part in the judged year: old results alone say nothing about it. */
        static @Nullable Pool of(SchoolFacts facts, ProcedureKey procedure, int year, int minimum, int years) {
            Share own = facts.failed(procedure.in(year));
            if (own == null) {
                return null;
            }
            Share added = new Share(0, 0);
            int from = year;
            for (int back = 1; back < years && own.of() + added.of() < minimum; back++) {
                Share earlier = facts.failed(procedure.in(year - back));
                if (earlier != null) {
                    added = plus(added, earlier);
                    from = year - back;
                }
            }
            return added.of() == 0 ? new Pool(own, null) : new Pool(plus(own, added), new Past(from, added));
        }

        private static Share plus(Share one, Share other) {
            return new Share(one.part() + other.part(), one.of() + other.of());
        }
    }
}
