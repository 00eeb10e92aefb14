package ru.podyom.methodology.judging;

import ru.podyom.kernel.Share;

/** Bounds within which the true share lies, 0…1, both inclusive. */
public record Interval(double low, double high) {

    private static final double Z = 1.96;

    /** Wilson's interval of 95 %; 0…1 where nobody took part. */
    public static Interval wilson(Share share) {
        if (share.of() == 0) {
            return new Interval(0, 1);
        }
        double n = share.of();
        double p = share.part() / n;
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        double middle = p + Z * Z / (2 * n);
        double low = share.part() == 0 ? 0 : (middle - half) / scale;
        double high = share.part() == share.of() ? 1 : (middle + half) / scale;
        return new Interval(low, high);
    }
}
