package ru.podyom.meeting.planning;

/** Number of a meeting in the plan; not the number of its minutes. */
public record MeetingId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
