package ru.podyom.meeting.reading.found;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline.
 *
 * @param date null where the words name no day
 * @param text as written, null where the deadline is that of the whole document
 * @param span where the words stand
 * @param unsure whether the year or the meaning was guessed
 */
public record ReadDue(
        @Nullable LocalDate date, DueKind kind, @Nullable String text, SourceSpan span, boolean unsure) {}
