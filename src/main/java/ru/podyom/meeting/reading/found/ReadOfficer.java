package ru.podyom.meeting.reading.found;

import org.jspecify.annotations.Nullable;

/**
 * Who chaired a meeting, signed an order or wrote minutes.
 *
 * @param name «Фамилия И.О.»
 * @param position as written, null where it is not
 * @param unsure whether the name was put into the nominative by rule only
 */
public record ReadOfficer(String name, @Nullable String position, SourceSpan span, boolean unsure) {}
