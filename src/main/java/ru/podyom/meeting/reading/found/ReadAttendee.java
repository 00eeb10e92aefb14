package ru.podyom.meeting.reading.found;

import org.jspecify.annotations.Nullable;

/**
 * Who took part, by name or only by school.
 *
 * @param name «Фамилия И.О.», null where only a school or a position is named
 * @param school its fullest name in the text, null where none is named
 * @param group heading it stands under, null where there is none
 * @param absent whether it stands among those who did not come
 */
public record ReadAttendee(
        @Nullable String name,
        @Nullable String position,
        @Nullable String school,
        @Nullable String group,
        boolean absent,
        SourceSpan span) {

    /** The same with its school named in full. */
    public ReadAttendee of(@Nullable String canonical) {
        return new ReadAttendee(name, position, canonical, group, absent, span);
    }
}
