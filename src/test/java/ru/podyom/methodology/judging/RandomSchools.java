package ru.podyom.methodology.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;

/** Invented schools of one year, the same for the same seed: many of them small, many close to the line. */
final class RandomSchools {

    static final int YEAR = 2021;

    private final Random random;

    RandomSchools(long seed) {
        random = new Random(seed);
    }

    List<SchoolFacts> some(MethodologyVersion methodology, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new SchoolFacts("edu%06d".formatted(i), null, null, counts(methodology)))
                .toList();
    }

    private List<ProcedureCount> counts(MethodologyVersion methodology) {
        List<ProcedureCount> counts = new ArrayList<>();
        int rarity = 1 + random.nextInt(6);
        for (ProcedureKey key : methodology.procedures()) {
            if (random.nextInt(rarity) == 0) {
                counts.add(count(key.in(YEAR)));
            }
            if (random.nextInt(8) == 0) {
                counts.add(count(key.in(YEAR - 1)));
            }
        }
        return counts;
    }

    private ProcedureCount count(Procedure procedure) {
        int participants = random.nextInt(30);
        int near = participants * 3 / 10 + random.nextInt(5) - 3;
        int failed = Math.clamp(near, 0, participants);
        return new ProcedureCount(procedure, new Share(failed, participants), List.of());
    }
}
