package ru.podyom.identification.lists;

/** Number of an official list. */
public record ListId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
