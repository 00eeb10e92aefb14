package ru.podyom.meeting.body;

/** Number of a standing body. */
public record BodyId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
