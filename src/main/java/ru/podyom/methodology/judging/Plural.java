package ru.podyom.methodology.judging;

/** Russian forms after a number: 1 школа, 2 школы, 5 школ. */
public final class Plural {

    private static final String NBSP = "\u00a0";

    private Plural() {}

    /** «22 участника», with a space that does not break. */
    public static String of(int number, String one, String few, String many) {
        return number + NBSP + form(number, one, few, many);
    }

    /** The form alone. */
    public static String form(int number, String one, String few, String many) {
        int lastTwo = Math.abs(number % 100);
        int last = lastTwo % 10;
        if (last == 1 && lastTwo != 11) {
            return one;
        }
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many;
    }
}
