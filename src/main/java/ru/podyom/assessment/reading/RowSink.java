package ru.podyom.assessment.reading;

import ru.podyom.kernel.Procedure;

/** Takes pupils' rows while a file is being read; files that carry one line per school have none. */
@FunctionalInterface
public interface RowSink {

    /** @param row of a school without a readable code has an empty one and is refused */
    void row(Procedure procedure, ParticipantRow row);
}
