package ru.podyom.kernel;

/** Number of an account one logs in with; lower modules carry it without being able to resolve it. */
public record AccountId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
