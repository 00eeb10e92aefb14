package ru.podyom.meeting.invitation;

/**
 * What became of a sending.
 *
 * @param told people kept as called
 * @param letters letters put into the outbox, those that call off among them
 * @param withoutAddress called people whose address nobody knows: they must be told otherwise
 */
public record Sent(int told, int letters, int withoutAddress) {}
