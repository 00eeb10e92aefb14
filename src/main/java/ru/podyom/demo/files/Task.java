package ru.podyom.demo.files;

/**
 * One task of a work.
 *
 * @param label as written over its column, without the points: «9.1», «1К1»
 * @param max points it can give
 * @param ease share of its points that a whole region gets, per cent
 */
record Task(String label, int max, int ease) {

    /** Tasks below this are marked «П» in the row of difficulty. */
    private static final int BASIC = 45;

    /** «9.1 (1б)». */
    String head() {
        return label + " (" + max + "б)";
    }

    String difficulty() {
        return ease >= BASIC ? "Б" : "П";
    }
}
