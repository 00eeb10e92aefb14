package ru.podyom.meeting.minutes;

import java.time.Instant;

/**
 * One step of the way of minutes.
 *
 * @param by who took it; empty where it was not kept, and where the scope shows no personal data
 * @param remark why: always said of a return and a revocation, else may be empty
 */
public record MinutesStep(MinutesStatus status, Instant at, String by, String remark) {}
