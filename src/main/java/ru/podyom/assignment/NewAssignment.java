package ru.podyom.assignment;

import org.jspecify.annotations.Nullable;

/**
 * An assignment to be given.
 *
 * @param supervisor null where nobody is named
 * @param group number of the group it is given in, null for a single one
 */
public record NewAssignment(
        Binding binding,
        String text,
        Basis basis,
        Addressee addressee,
        @Nullable Supervisor supervisor,
        Deadline deadline,
        @Nullable Long group) {

    public NewAssignment {
        text = text.strip();
    }
}
