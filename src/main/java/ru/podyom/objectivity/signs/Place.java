package ru.podyom.objectivity.signs;

/**
 * Place of a school among others: the share of schools below it, ties by half, as whole numbers.
 *
 * @param twice 2·(schools below) + (schools equal, itself among them)
 * @param schools how many are compared
 */
record Place(int twice, int schools) {

    /** @param all figures of every school compared, with the school's own among them */
    static Place of(double own, Iterable<Double> all) {
        int twice = 0;
        int schools = 0;
        for (double other : all) {
            schools++;
            twice += other < own ? 2 : other == own ? 1 : 0;
        }
        return new Place(twice, schools);
    }

    boolean isInLowerHalf() {
        return twice < schools;
    }

    /** Whether two places lie more than so many percentile points apart. */
    boolean isFurtherThan(int points, Place other) {
        long apart = Math.abs((long) twice * other.schools - (long) other.twice * schools);
        return 50 * apart > (long) points * schools * other.schools;
    }

    /** «62» of 0…100, rounded, for showing only. */
    String text() {
        return Long.toString(Math.round(50.0 * twice / schools));
    }
}
