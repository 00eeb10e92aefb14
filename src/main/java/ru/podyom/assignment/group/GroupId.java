package ru.podyom.assignment.group;

/** Number of a group of assignments given together. */
public record GroupId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
