package ru.podyom.assignment.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the report on execution.
 *
 * @param decision text of the assignment
 * @param basis document it rests on, in words
 * @param addressee school or position
 * @param state in words, «Просрочено» where it is so on the day of the report
 * @param report latest report, empty where there is none
 */
record ExecutionLine(
        long id,
        String decision,
        String basis,
        String addressee,
        @Nullable LocalDate due,
        String state,
        String report) {}
