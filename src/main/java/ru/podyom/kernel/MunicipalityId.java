package ru.podyom.kernel;

/** Number of a municipality (район, округ, город); lower modules carry it without being able to resolve it. */
public record MunicipalityId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
