package ru.podyom.methodology.judging;

import java.util.List;

/** A condition on the results of one school; closed, so that every kind is judged and worded. */
public sealed interface Criterion {

    /**
     * At least the given per cent of the participants of a procedure failed, and enough people took part.
     *
     * @param percent 1–100
     * @param minParticipants below it the procedure is shown but not counted
     * @param poolYears how many years, the judged one included, are added up until enough people took part; 1 for none
     */
    record LowShare(ProcedureKey procedure, int percent, int minParticipants, int poolYears) implements Criterion {

        /** The least number of failed among so many participants that is not under the line. */
        public int line(int participants) {
            return Math.ceilDiv(percent * participants, 100);
        }
    }

    /**
     * The same procedure low this year and the year before; different pupils sit it. Years are never added up here: the
     * sums of two neighbouring years would hold the same pupils.
     */
    record LowTwoYears(ProcedureKey procedure, int percent, int minParticipants) implements Criterion {}

    /**
     * The share of failed in a procedure grew within a year.
     *
     * @param points percentage points, at least so many
     */
    record Rise(ProcedureKey procedure, int points, int minParticipants) implements Criterion {}

    /** At least so many of the parts are met. */
    record AtLeast(int count, List<Criterion> of) implements Criterion {

        public AtLeast {
            of = List.copyOf(of);
        }
    }

    /** Every part is met; one that is not met decides, whatever is unknown beside it. */
    record Every(List<Criterion> of) implements Criterion {

        public Every {
            of = List.copyOf(of);
        }
    }

    /** One part is met; nothing is ruled out while a part is unknown. */
    record Any(List<Criterion> of) implements Criterion {

        public Any {
            of = List.copyOf(of);
        }
    }
}
