package ru.podyom.kernel;

/** Number of a region (субъект РФ); lower modules carry it without being able to resolve it. */
public record RegionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
