package ru.podyom.assignment;

import org.jspecify.annotations.Nullable;

/**
 * An assignment to be given.
 *
 * @param supervisor null where nobody is named
 * @param group number of the group it is given in, null for a single one
 * @param decision number of the point of minutes it comes from, null where it comes from none
 */
public record NewAssignment(
        Binding binding,
        String text,
        Basis basis,
        Addressee addressee,
        @Nullable Supervisor supervisor,
        Deadline deadline,
        @Nullable Long group,
        @Nullable Long decision) {

    public NewAssignment {
        text = text.strip();
    }

    /** One that comes from no point of minutes. */
    public NewAssignment(
            Binding binding,
            String text,
            Basis basis,
            Addressee addressee,
            @Nullable Supervisor supervisor,
            Deadline deadline,
            @Nullable Long group) {
        this(binding, text, basis, addressee, supervisor, deadline, group, null);
    }
}
