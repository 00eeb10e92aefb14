package ru.podyom.kernel;

/** Number of a person of the registry; lower modules carry it without being able to resolve it. */
public record PersonId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
