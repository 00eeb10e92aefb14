package ru.podyom.meeting.minutes;

/** Number of minutes in the registry; not the number the document itself bears. */
public record MinutesId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
