package ru.podyom.objectivity.signs;

import java.util.List;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/** Percentiles of a sample as spreadsheets count them (type 7). */
record Quartiles(double q25, double q75) {

    static Quartiles of(List<Double> sample) {
        return new Quartiles(percentile(sample, 25), percentile(sample, 75));
    }

    static double percentile(List<Double> sample, double at) {
        var percentile = new Percentile().withEstimationType(EstimationType.R_7);
        return percentile.evaluate(
                sample.stream().mapToDouble(Double::doubleValue).toArray(), at);
    }

    /** K below it is a sharp rise. */
    double low() {
        return q25 - 3 * (q75 - q25);
    }

    /** K above it is a sharp fall. */
    double high() {
        return q75 + 3 * (q75 - q25);
    }
}
