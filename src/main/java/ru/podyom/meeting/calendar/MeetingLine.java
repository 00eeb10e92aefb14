package ru.podyom.meeting.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.planning.MeetingState;

/**
 * A line of the plan of meetings.
 *
 * @param number of the minutes, null where none was given
 */
record MeetingLine(
        MeetingId id,
        LocalDate day,
        LocalTime startsAt,
        String kind,
        String title,
        String body,
        String territory,
        String place,
        MeetingState state,
        int items,
        int invited,
        int came,
        @Nullable Integer number) {

    String startsText() {
        return startsAt.toString();
    }
}
