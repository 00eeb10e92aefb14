package ru.podyom.identification;

import java.time.Instant;
import ru.podyom.methodology.judging.Outcome;

/** What one run said of one school, for the school's card. */
public record SchoolRun(long run, Instant at, String methodology, int year, Outcome outcome, String summary) {}
