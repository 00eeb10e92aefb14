package ru.podyom.meeting.body;

import java.time.Instant;

/** A change of a body, in words without names of people. */
public record BodyChange(Instant at, String by, String what) {}
