package ru.podyom.meeting.reading.found;

import org.jspecify.annotations.Nullable;

/**
 * A line of a list of schools.
 *
 * @param no as written, null where lines are not numbered
 * @param mark stars after the name; what they mean is a matter of the list
 * @param year500 cohort of the project «500+»
 */
public record ReadListEntry(
        @Nullable String no,
        String name,
        @Nullable String mark,
        @Nullable Integer year500,
        SourceSpan span) {}
