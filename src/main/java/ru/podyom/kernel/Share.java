package ru.podyom.kernel;

/**
 * n of m people, compared in integers so that exactly 30 % is 30 % (methodology section 1.3).
 *
 * @param part people with the property, 0…of
 * @param of all people counted
 */
public record Share(int part, int of) {

    public Share {
        if (part < 0 || of < 0 || part > of) {
            throw new IllegalArgumentException("not a share: " + part + " of " + of);
        }
    }

    /** Whether the share is at least the given per cent; false where nobody is counted. */
    public boolean isAtLeastPercent(int percent) {
        return of > 0 && 100L * part >= (long) percent * of;
    }

    /** Per cent with one decimal in tenths, rounded half up, for showing only: 417 is 41,7 %. */
    public int permille() {
        return of == 0 ? 0 : (int) ((2000L * part + of) / (2L * of));
    }

    /** «41,7 %», or «—» where nobody is counted. */
    public String text() {
        return of == 0 ? "—" : permille() / 10 + "," + permille() % 10 + "\u00a0%";
    }
}
