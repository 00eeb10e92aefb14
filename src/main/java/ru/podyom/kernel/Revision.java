package ru.podyom.kernel;

import java.time.Instant;

/**
 * Which state of an object a person saw: a form sends the number back, and a change upon another state is refused
 * instead of lost.
 *
 * @param number counted from 1
 * @param by name of who made this state
 */
public record Revision(int number, Instant at, String by) {}
