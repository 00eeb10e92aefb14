package ru.podyom.meeting.importing;

/** Number of minutes that were read and wait for a person. */
public record DraftId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
