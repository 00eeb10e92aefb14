package ru.podyom.objectivity.signs;

import static ru.podyom.objectivity.signs.Limits.PARTICIPANTS;
import static ru.podyom.objectivity.signs.Limits.SCHOOLS;

import java.util.List;
import java.util.function.Predicate;
import ru.podyom.objectivity.evidence.ProcedureFacts;

/** G2: easy tasks done worse than in the region, hard ones better. */
final class TaskSign {

    private static final int LESS_EASY = 5;
    private static final int MORE_HARD = 10;

    private TaskSign() {}

    /** Points of a group of tasks, of the school and of the region. */
    private record Group(int tasks, long got, long possible, long regionGot, long regionPossible) {

        static Group of(ProcedureFacts facts, List<TaskPool> region, Predicate<TaskPool> wanted) {
            int tasks = 0;
            long[] sums = new long[4];
            for (int task = 0; task < Math.min(facts.tasks().size(), region.size()); task++) {
                var pool = region.get(task);
                var own = facts.tasks().get(task);
                if (wanted.test(pool) && pool.possible(own) > 0) {
                    tasks++;
                    sums[0] += pool.points(own);
                    sums[1] += pool.possible(own);
                    sums[2] += pool.points(pool.counts());
                    sums[3] += pool.possible(pool.counts());
                }
            }
            return new Group(tasks, sums[0], sums[1], sums[2], sums[3]);
        }

        /** Whether the school is below the region by at least so many points of per cent. */
        boolean isBelowBy(int points) {
            return 100 * (regionGot * possible - got * regionPossible) >= points * possible * regionPossible;
        }

        boolean isAboveBy(int points) {
            return 100 * (got * regionPossible - regionGot * possible) >= points * possible * regionPossible;
        }

        String own() {
            return Figures.percent(got, possible);
        }

        String ofRegion() {
            return Figures.percent(regionGot, regionPossible);
        }
    }

    static SignFinding guard(ProcedureFacts facts, Region region) {
        if (facts.tasks().isEmpty()) {
            return SignFinding.missing(Sign.G2, "баллы за отдельные задания");
        }
        if (facts.participants() < PARTICIPANTS) {
            return SignFinding.missing(Sign.G2, Limits.few(facts.participants(), PARTICIPANTS));
        }
        var sample = region.sample(facts.procedure());
        if (sample.scoredSchools() < SCHOOLS) {
            return SignFinding.missing(Sign.G2, Limits.fewSchools(sample.scoredSchools(), SCHOOLS));
        }
        var easy = Group.of(facts, sample.tasks(), TaskPool::isEasy);
        var hard = Group.of(facts, sample.tasks(), TaskPool::isHard);
        if (easy.tasks() == 0 || hard.tasks() == 0) {
            return SignFinding.missing(
                    Sign.G2,
                    easy.tasks() == 0
                            ? "лёгкие задания: в работе нет выполненных в регионе на 70 % и больше"
                            : "сложные задания: в работе нет выполненных в регионе на 40 % и меньше");
        }
        return SignFinding.of(
                Sign.G2,
                easy.isBelowBy(LESS_EASY) && hard.isAboveBy(MORE_HARD),
                "лёгкие задания (" + easy.tasks() + ") — " + easy.own() + ", сложные (" + hard.tasks() + ") — "
                        + hard.own(),
                "регион: лёгкие — " + easy.ofRegion() + ", сложные — " + hard.ofRegion());
    }
}
