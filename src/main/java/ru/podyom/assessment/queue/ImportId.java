package ru.podyom.assessment.queue;

/** Number of an import of one result file. */
public record ImportId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
