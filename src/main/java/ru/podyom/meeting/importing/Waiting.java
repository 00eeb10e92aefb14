package ru.podyom.meeting.importing;

import java.time.Instant;

/** A draft in the list of those that wait for a person. */
public record Waiting(DraftId id, String fileName, String municipality, String changedBy, Instant changedAt) {}
