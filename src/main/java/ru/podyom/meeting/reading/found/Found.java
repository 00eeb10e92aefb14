package ru.podyom.meeting.reading.found;

/**
 * A value read from the text.
 *
 * @param span where it stands
 * @param unsure whether a person should look at it before it is taken over
 */
public record Found<T>(T value, SourceSpan span, boolean unsure) {}
