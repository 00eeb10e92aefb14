package ru.podyom.identification;

/** Number of an identification run. */
public record RunId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
