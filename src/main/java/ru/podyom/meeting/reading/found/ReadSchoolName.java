package ru.podyom.meeting.reading.found;

/**
 * A school named in the text, once.
 *
 * @param alias as written at the place taken for the name
 * @param canonical fullest form in the text, in the nominative
 */
public record ReadSchoolName(String alias, String canonical, SourceSpan span) {}
