package ru.podyom.meeting.minutes;

/**
 * An item of the agenda with what was heard on it.
 *
 * @param no as written; gaps stay
 * @param speakers names with positions, parted by semicolons
 * @param heard what was said, empty where the minutes only decide
 */
public record AgendaItem(String no, String title, String speakers, String heard) {}
