package ru.podyom.methodology;

/** Number of a stored methodology version; a run names the version it was made by. */
public record VersionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
