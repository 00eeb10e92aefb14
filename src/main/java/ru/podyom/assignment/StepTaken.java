package ru.podyom.assignment;

import java.time.Instant;
import ru.podyom.kernel.Role;

/**
 * A line of the history of an assignment.
 *
 * @param by name of whoever did it
 * @param as role in which it was done
 */
public record StepTaken(Step step, Instant at, String by, Role as) {}
