package ru.podyom.workbook;

/**
 * How much of an untrusted file is read before it is refused.
 *
 * @param fileBytes size of the file itself
 * @param inflatedBytes size of all parts read, after inflating
 * @param ratio inflated to deflated size of one part, checked once {@code freeBytes} of it are inflated
 * @param freeBytes what a part may always inflate to
 */
public record Limits(long fileBytes, long inflatedBytes, int ratio, long freeBytes) {

    /** Real result files of a region hold 44 MB inflated at a ratio of 16; a bomb of zeros has a ratio of 1000. */
    public static final Limits USUAL = new Limits(200L << 20, 2L << 30, 250, 16L << 20);
}
