package ru.podyom.methodology.judging;

import java.util.List;

/** A condition on the results of one school in one year; closed, so that every kind is judged and worded. */
public sealed interface Criterion {

    /**
     * At least the given per cent of the participants of a procedure failed, and enough people took part.
     *
     * @param percent 1–100
     * @param minParticipants below it the procedure is shown but not counted
     */
    record LowShare(ProcedureKey procedure, int percent, int minParticipants) implements Criterion {

        /** The least number of failed among so many participants that is not under the line. */
        public int line(int participants) {
            return Math.ceilDiv(percent * participants, 100);
        }
    }

    /** At least so many of the parts are met. */
    record AtLeast(int count, List<Criterion> of) implements Criterion {

        public AtLeast {
            of = List.copyOf(of);
        }
    }
}
