package ru.podyom.reference;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Revision;

/**
 * What holds under one key of a table, and where it comes from.
 *
 * @param row what holds
 * @param shipped the row that comes with the product under the same key, null where there is none
 * @param own who entered the row that holds, null where it is the shipped one
 */
public record ReferenceEntry(
        ReferenceRow row,
        @Nullable ReferenceRow shipped,
        @Nullable Revision own) {

    /** Where the row comes from, in words. */
    public String origin() {
        return own == null ? "Поставляемая" : shipped == null ? "Своя" : "Своя вместо поставляемой";
    }
}
