package ru.podyom.reference;

import ru.podyom.kernel.Revision;

/**
 * A version of a row that an office entered.
 *
 * @param holds false where the version took the own row back
 */
public record OwnVersion(ReferenceRow row, boolean holds, Revision revision) {}
