package ru.podyom.objectivity.signs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.objectivity.evidence.Borders;
import ru.podyom.objectivity.evidence.SchoolEvidence;

/** The schools that one school is compared with: all of the region whose results are in the system. */
final class Region {

    private final List<SchoolEvidence> schools;
    private final Map<Procedure, Borders> borders;
    private final Map<Procedure, Sample> samples = new HashMap<>();
    private final Map<Procedure, Changes> changes = new HashMap<>();

    Region(List<SchoolEvidence> schools, Map<Procedure, Borders> borders) {
        this.schools = List.copyOf(schools);
        this.borders = Map.copyOf(borders);
    }

    Sample sample(Procedure procedure) {
        return samples.computeIfAbsent(procedure, asked -> Sample.of(asked, schools));
    }

    @Nullable
    Borders borders(Procedure procedure) {
        return borders.get(procedure);
    }

    /**
     * K of the schools that have both classes with enough participants.
     *
     * @param quartiles null where there are no such schools
     */
    record Changes(int schools, @Nullable Quartiles quartiles) {}

    Changes changes(Procedure procedure) {
        return changes.computeIfAbsent(procedure, asked -> {
            var found = new ArrayList<Double>();
            for (SchoolEvidence school : schools) {
                Double own = change(school, asked);
                if (own != null) {
                    found.add(own);
                }
            }
            return new Changes(found.size(), found.isEmpty() ? null : Quartiles.of(found));
        });
    }

    /** Mean score a year ago in the class below over the mean score now; the highest scores of both works cancel out. */
    static @Nullable Double change(SchoolEvidence school, Procedure now) {
        Double before = mean(school, yearBefore(now));
        Double after = mean(school, now);
        return before == null || after == null || after == 0 ? null : before / after;
    }

    private static @Nullable Double mean(SchoolEvidence school, Procedure procedure) {
        return school.of(procedure)
                .filter(fact -> fact.participants() >= Limits.PARTICIPANTS)
                .map(Sample::scoreMean)
                .orElse(null);
    }

    /** The same children a year ago. */
    static Procedure yearBefore(Procedure procedure) {
        return new Procedure(procedure.kind(), procedure.year() - 1, procedure.grade() - 1, procedure.subject());
    }
}
