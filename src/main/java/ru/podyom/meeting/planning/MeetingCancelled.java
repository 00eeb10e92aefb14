package ru.podyom.meeting.planning;

/**
 * A meeting was cancelled: published inside the transaction that cancels it.
 *
 * @param meeting as it stood before
 */
public record MeetingCancelled(Meeting meeting, String reason) {}
