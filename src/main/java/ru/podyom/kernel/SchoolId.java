package ru.podyom.kernel;

/** Number of a school of the registry; lower modules carry it without being able to resolve it. */
public record SchoolId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
