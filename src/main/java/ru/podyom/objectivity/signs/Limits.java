package ru.podyom.objectivity.signs;

/**
 * From how much data a sign is computed at all. All are our own parameters: neither the methodology nor the official
 * algorithm names a least number, and a share of seven pupils says nothing.
 */
final class Limits {

    /** Participants of a school, for every sign. */
    static final int PARTICIPANTS = 10;

    /** Participants where single scores or marks are looked at (G3, G5; methodology section 8.2). */
    static final int MANY_PARTICIPANTS = 20;

    /** Schools in the comparison, for means of the region. */
    static final int SCHOOLS = 10;

    /** Schools in the comparison, for quartiles, percentiles and places. */
    static final int MANY_SCHOOLS = 20;

    private Limits() {}

    static String few(int participants, int least) {
        return "участников " + participants + ", нужно не меньше " + least;
    }

    static String fewSchools(int schools, int least) {
        return "для сравнения есть школ: " + schools + ", нужно не меньше " + least;
    }
}
