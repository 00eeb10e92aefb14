package ru.podyom.notice;

/** Number of an outgoing letter. */
public record LetterId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
