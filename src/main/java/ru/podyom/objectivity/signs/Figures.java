package ru.podyom.objectivity.signs;

import java.util.Locale;
import ru.podyom.kernel.Share;

/** Numbers as Russian pages write them. */
final class Figures {

    private Figures() {}

    /** «12,34»; two decimals. */
    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replace('.', ',').replace('-', '−');
    }

    /** «3 из 24 (12,5 %)». */
    static String of(Share share) {
        return share.part() + " из " + share.of() + " (" + share.text() + ")";
    }

    /** Per cent of points with one decimal, for showing only. */
    static String percent(long part, long whole) {
        long permille = whole == 0 ? 0 : (2000 * part + whole) / (2 * whole);
        return permille / 10 + "," + permille % 10 + "\u00a0%";
    }
}
