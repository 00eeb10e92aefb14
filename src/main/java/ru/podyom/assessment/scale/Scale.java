package ru.podyom.assessment.scale;

/**
 * Limits of primary scores for the marks of one work.
 *
 * @param from3 lowest score of the mark 3; below it the work is failed
 * @param from4 lowest score of the mark 4
 * @param from5 lowest score of the mark 5
 * @param max highest score the work can give
 * @param source where the figures come from, in Russian
 */
public record Scale(int from3, int from4, int from5, int max, String source) {

    private static final String SECONDARY = "вторичный источник";

    public Scale {
        if (from3 < 0 || from4 <= from3 || from5 <= from4 || max < from5) {
            throw new IllegalArgumentException(
                    "limits of a scale must grow: %d, %d, %d, %d".formatted(from3, from4, from5, max));
        }
    }

    /** A source whose figures were not seen in an official paper says so first. */
    static String source(String source, boolean official) {
        return official || source.startsWith(SECONDARY) ? source : SECONDARY + ": " + source;
    }

    /** Mark 2–5 for a score, also one above the maximum. */
    public int mark(int score) {
        if (score >= from5) {
            return 5;
        }
        if (score >= from4) {
            return 4;
        }
        return score >= from3 ? 3 : 2;
    }

    /** Whether the figures were not seen in an official paper, so that a person should check them. */
    public boolean isSecondary() {
        return source.startsWith(SECONDARY);
    }
}
