package ru.podyom.meeting.norm;

/**
 * A point of minutes that rests on a document.
 *
 * @param place of the point in its minutes, from 1
 * @param minutesTitle «протокол № 3 от 13.10.2026»
 */
public record NormPoint(long minutes, int place, String minutesTitle, String no, String text) {}
