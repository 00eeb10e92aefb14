package ru.podyom.meeting.reading.found;

import org.jspecify.annotations.Nullable;

/**
 * A signature.
 *
 * @param role «Председатель», the position or the words before the name
 * @param name «Фамилия И.О.», null where the place is blank
 */
public record ReadSignature(String role, @Nullable String name, SourceSpan span) {}
